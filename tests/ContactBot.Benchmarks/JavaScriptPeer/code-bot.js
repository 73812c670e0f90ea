'use strict';

// The bot of ../Bot as one writes it by hand on the SDK, without dialogs: the least that it can cost there. State is loaded and
// saved each turn, as the SDK's samples do.
const { ActivityHandler, ConversationState, MemoryStorage } = require('botbuilder');

class CodeBot extends ActivityHandler {
  constructor(conversationState) {
    super();
    const talk = conversationState.createProperty('talk');
    this.onConversationUpdate(async (context, next) => {
      await context.sendActivity('Come si chiama?');
      await next();
    });
    this.onMessage(async (context, next) => {
      const state = await talk.get(context, { count: 0 });
      if (!state.name) {
        state.name = context.activity.text;
        await context.sendActivity(`Ciao ${state.name}, mi scriva qualcosa.`);
      } else {
        state.count += 1;
        await context.sendActivity(`Ciao ${state.name}, messaggio ${state.count}: ${context.activity.text}`);
      }
      await next();
    });
    this.conversationState = conversationState;
  }

  async run(context) {
    await super.run(context);
    await this.conversationState.saveChanges(context);
  }
}

module.exports = () => {
  const bot = new CodeBot(new ConversationState(new MemoryStorage()));
  return (context) => bot.run(context);
};
