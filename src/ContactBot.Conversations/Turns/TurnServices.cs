using ContactBot.Conversations.Continuations;
using ContactBot.Dialogs.Actions;
using ContactBot.Dialogs.Continuation;
using ContactBot.Storage.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Conversations.Turns;

/// <summary>Gives the actions of a turn the conversation it belongs to, and the services of the program.</summary>
internal sealed class TurnServices(ConversationSnapshot conversation, IServiceProvider services) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(ConversationSnapshot) ? conversation
        : serviceType == typeof(IConversationRoster) ? new ConversationRoster(conversation)
        : serviceType == typeof(IConversationScheduler) ? CreateScheduler()
        : services.GetService(serviceType);

    private ConversationScheduler CreateScheduler() =>
        new(conversation, services.GetRequiredService<IConversationStore>(), services.GetRequiredService<TimeProvider>());
}
