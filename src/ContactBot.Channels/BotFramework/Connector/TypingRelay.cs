using ContactBot.Activities;
using ContactBot.Conversations;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>
/// Shows on the channel that somebody writes: for a minute after each activity of the citizen, when bots and operators answer. Typing is kept
/// nowhere and never repeated. Thread safe.
/// </summary>
internal sealed partial class TypingRelay(
    ConnectorClient connector, ConversationGrains conversations, IGrainFactory grains, TimeProvider time, ILogger<TypingRelay> logger) : IDisposable
{
    private const int Capacity = 20_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly MemoryCache _watches = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>Watches the conversation from now on.</summary>
    public Task WatchAsync(string conversationId, ConnectorReference reference)
    {
        var watch = _watches.GetOrCreate(conversationId, entry =>
        {
            entry.SetSize(1).SetSlidingExpiration(Lifetime);
            var observer = new TypingObserver(() => Show(conversationId));
            return new Watch(observer, grains.CreateObjectReference<IConversationObserver>(observer));
        })!;
        watch.Reference = reference;

        // Only what is not kept is wanted, so nothing is read.
        return conversations[conversationId].WatchAsync(watch.Address, long.MaxValue, Audience.Citizen);
    }

    public void Dispose() => _watches.Dispose();

    private void Show(string conversationId)
    {
        if (_watches.Get<Watch>(conversationId) is { } watch && watch.MayShow(time.GetUtcNow(), Between))
        {
            _ = SendAsync(watch.Reference!);
        }
    }

    private async Task SendAsync(ConnectorReference reference)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        try
        {
            await connector.SendAsync(reference, ConnectorActivity.For(reference, new Activity { Type = ActivityTypes.Typing }, null), limit.Token);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogNotShown(exception);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "Typing could not be shown")]
    private partial void LogNotShown(Exception exception);

    /// <summary>The observer is held here: the cluster itself holds observers only weakly.</summary>
    private sealed class Watch(TypingObserver observer, IConversationObserver address)
    {
        private readonly Lock _lock = new();
        private DateTimeOffset _shownAt = DateTimeOffset.MinValue;

        public TypingObserver Observer { get; } = observer;

        public IConversationObserver Address { get; } = address;

        public ConnectorReference? Reference { get; set; }

        public bool MayShow(DateTimeOffset now, TimeSpan between)
        {
            lock (_lock)
            {
                if (now - _shownAt < between)
                {
                    return false;
                }

                _shownAt = now;
                return true;
            }
        }
    }
}
