using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations.Turns;

/// <summary>Gives the actions of a turn the conversation it belongs to, and the services of the program.</summary>
internal sealed class TurnServices(ConversationSnapshot conversation, IServiceProvider services) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(ConversationSnapshot) ? conversation : services.GetService(serviceType);
}
