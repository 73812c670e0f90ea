'use strict';

// Runs a folder of dialog files on the SDK's own adaptive dialogs, its state in memory.
const { ConversationState, MemoryStorage, UserState } = require('botbuilder');
const { DialogManager, DialogsBotComponent } = require('botbuilder-dialogs');
const { AdaptiveBotComponent, LanguageGeneratorExtensions, ResourceExtensions } = require('botbuilder-dialogs-adaptive');
const { ServiceCollection, noOpConfiguration } = require('botbuilder-dialogs-adaptive-runtime-core');
const { ResourceExplorer } = require('botbuilder-dialogs-declarative');

/** The function that runs one turn of the dialog. */
module.exports = (folder, dialog) => {
  const services = new ServiceCollection({ declarativeTypes: [], memoryScopes: [], pathResolvers: [] });
  new DialogsBotComponent().configureServices(services, noOpConfiguration);
  new AdaptiveBotComponent().configureServices(services, noOpConfiguration);
  const explorer = new ResourceExplorer({ declarativeTypes: services.mustMakeInstance('declarativeTypes') });
  explorer.addFolder(folder, true, false);

  const storage = new MemoryStorage();
  const manager = new DialogManager(explorer.loadType(dialog));
  manager.conversationState = new ConversationState(storage);
  manager.userState = new UserState(storage);
  ResourceExtensions.useResourceExplorer(manager, explorer);
  LanguageGeneratorExtensions.useLanguageGeneration(manager);
  return (context) => manager.onTurn(context);
};
