'use strict';

// The bot of ../Bot as one writes it by hand on the official SDK: it asks for a name, then repeats with a counter. State is
// loaded and saved each turn, as the SDK's samples do, in the SDK's own memory storage. No framework stands between Node's
// HTTP server and the adapter, so that only the SDK is measured.
const http = require('node:http');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } = require('botbuilder');

class CountingBot extends ActivityHandler {
  constructor(conversationState) {
    super();
    const talk = conversationState.createProperty('talk');
    this.onMessage(async (context, next) => {
      const state = await talk.get(context, { count: 0 });
      if (!state.asked) {
        state.asked = true;
        await context.sendActivity('Come si chiama?');
      } else if (!state.name) {
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

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new CountingBot(new ConversationState(new MemoryStorage()));

// What the adapter asks of a web framework's response, on Node's own.
function responseFor(raw) {
  const response = {
    socket: raw.socket,
    status: (code) => {
      raw.statusCode = code;
      return response;
    },
    header: (name, value) => {
      raw.setHeader(name, value);
      return response;
    },
    send: (body) => {
      raw.setHeader('content-type', 'application/json');
      raw.write(JSON.stringify(body));
      return response;
    },
    end: () => raw.end(),
  };
  return response;
}

const server = http.createServer((request, raw) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      await adapter.process(request, responseFor(raw), (context) => bot.run(context));
    } catch (error) {
      console.error(error);
      raw.statusCode = 500;
      raw.end();
    }
  });
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/api/messages`));
