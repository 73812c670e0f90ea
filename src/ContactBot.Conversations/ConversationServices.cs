using ContactBot.Conversations.Handoff;
using ContactBot.Conversations.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Conversations;

/// <summary>Registers the conversations.</summary>
public static class ConversationServices
{
    /// <summary>Needs storage, an <c>IBot</c>, Orleans and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services, ConversationOptions options) => services
        .AddSingleton(options)
        .AddSingleton<ConversationGrains>()
        .AddSingleton<BotTurn>()
        .AddSingleton<HandoffDesk>()
        .AddHostedService<InterruptedConversations>();
}
