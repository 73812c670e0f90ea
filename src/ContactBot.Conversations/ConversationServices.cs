using ContactBot.Conversations.Continuations;
using ContactBot.Conversations.Handoff;
using ContactBot.Conversations.Outbox;
using ContactBot.Conversations.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Conversations;

/// <summary>Registers the conversations.</summary>
public static class ConversationServices
{
    /// <summary>
    /// Needs storage, an <c>IBot</c>, Orleans and a <see cref="TimeProvider"/>. Channels whose messages leave through the outbox add an
    /// <see cref="IChannelSender"/>.
    /// </summary>
    public static IServiceCollection AddConversations(
        this IServiceCollection services, ConversationOptions options, OutboxOptions? outbox = null, ContinuationOptions? continuations = null) => services
        .AddSingleton(options)
        .AddSingleton<ConversationGrains>()
        .AddSingleton<BotTurn>()
        .AddSingleton<HandoffDesk>()
        .AddSingleton<CitizenRecognition>()
        .AddSingleton(outbox ?? new OutboxOptions())
        .AddSingleton<OutboxWriter>()
        .AddSingleton<MessageDelivery>()
        .AddSingleton<FailureReports>()
        .AddSingleton<IDeliveryReceipts, DeliveryReceipts>()
        .AddSingleton(continuations ?? new ContinuationOptions())
        .AddSingleton<ContinuationSignal>()
        .AddSingleton<DueContinuations>()
        .AddSingleton<ContinuationDelivery>()
        .AddHostedService<ContinuationSweep>()
        .AddHostedService<InterruptedConversations>()
        .AddHostedService<OutboxSweep>();
}
