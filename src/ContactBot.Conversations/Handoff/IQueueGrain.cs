using Orleans.Concurrency;

namespace ContactBot.Conversations.Handoff;

/// <summary>
/// The conversations of one body that wait for, or are with, an operator; the key is the body's id. The database is the
/// truth: this grain reads it when it wakes and spreads what changes.
/// </summary>
public interface IQueueGrain : IGrainWithGuidKey
{
    /// <summary>A conversation entered or left, or was changed or written to while it was there; told after the commit.</summary>
    [OneWay]
    Task ChangedAsync(ConversationView conversation);

    /// <summary>Sends each change from now on and returns all that is there. Ends by itself after a minute: call again.</summary>
    Task<IReadOnlyList<ConversationView>> WatchAsync(IQueueObserver observer);

    Task UnwatchAsync(IQueueObserver observer);
}
