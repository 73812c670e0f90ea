'use strict';

// The files of ../Bot, run by the SDK's own adaptive dialogs.
const path = require('node:path');
const { ConversationState, MemoryStorage, UserState } = require('botbuilder');
const { DialogManager, DialogsBotComponent } = require('botbuilder-dialogs');
const { AdaptiveBotComponent, LanguageGeneratorExtensions, ResourceExtensions } = require('botbuilder-dialogs-adaptive');
const { ServiceCollection, noOpConfiguration } = require('botbuilder-dialogs-adaptive-runtime-core');
const { ResourceExplorer } = require('botbuilder-dialogs-declarative');

module.exports = () => {
  const services = new ServiceCollection({ declarativeTypes: [], memoryScopes: [], pathResolvers: [] });
  new DialogsBotComponent().configureServices(services, noOpConfiguration);
  new AdaptiveBotComponent().configureServices(services, noOpConfiguration);
  const explorer = new ResourceExplorer({ declarativeTypes: services.mustMakeInstance('declarativeTypes') });
  explorer.addFolder(path.join(__dirname, '..', 'Bot'), true, false);

  const storage = new MemoryStorage();
  const manager = new DialogManager(explorer.loadType('main.dialog'));
  manager.conversationState = new ConversationState(storage);
  manager.userState = new UserState(storage);
  ResourceExtensions.useResourceExplorer(manager, explorer);
  LanguageGeneratorExtensions.useLanguageGeneration(manager);
  return (context) => manager.onTurn(context);
};
