using ContactBot.Conversations.Continuations;
using ContactBot.Conversations.Handoff;
using ContactBot.Conversations.Outbox;
using ContactBot.Conversations.Outbox.Undelivered;
using ContactBot.Conversations.Turns;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Conversations;

/// <summary>Registers the conversations.</summary>
public static class ConversationServices
{
    /// <summary>
    /// Needs storage, an <c>IBot</c>, an <see cref="IBodySites"/>, Orleans and a <see cref="TimeProvider"/>. Channels whose messages leave through the outbox add an
    /// <see cref="IChannelSender"/>.
    /// </summary>
    public static IServiceCollection AddConversations(
        this IServiceCollection services, ConversationOptions options, OutboxOptions? outbox = null, ContinuationOptions? continuations = null) => services
        .AddSingleton(options)
        .AddSingleton<ConversationGrains>()
        .AddSingleton<BotTurn>()
        .AddSingleton<HandoffDesk>()
        .AddSingleton<SiteLinks>()
        .AddSingleton<CitizenRecognition>()
        .AddSingleton(outbox ?? new OutboxOptions())
        .AddSingleton<ChannelSenders>()
        .AddSingleton<OutboxWriter>()
        .AddSingleton<MessageDelivery>()
        .AddSingleton<FailureReports>()
        .AddSingleton(provider => new UndeliveredMessages(
            provider.GetRequiredService<IOutboxStore>(),
            provider.GetRequiredService<ITurnJournal>(),
            provider.GetRequiredService<ChannelSenders>(),
            provider.GetRequiredService<IGrainFactory>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IDeliveryReceipts, DeliveryReceipts>()
        .AddSingleton(continuations ?? new ContinuationOptions())
        .AddSingleton<ContinuationSignal>()
        .AddSingleton<DueContinuations>()
        .AddSingleton<ContinuationDelivery>()
        .AddHostedService<ContinuationSweep>()
        .AddHostedService<InterruptedConversations>()
        .AddHostedService<OutboxSweep>();
}
