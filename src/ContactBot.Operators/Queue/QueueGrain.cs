using ContactBot.Conversations;
using ContactBot.Conversations.Handoff;
using ContactBot.Storage.Conversations;
using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace ContactBot.Operators.Queue;

/// <summary>
/// The queue of one body. What the conversations tell it is spread at once; the database is read again from time to time, so
/// that a message lost with a node leaves nobody waiting unseen.
/// </summary>
internal sealed partial class QueueGrain(IConversationStore store, QueueOptions options, TimeProvider time, ILogger<QueueGrain> logger)
    : Grain, IQueueGrain
{
    private readonly WaitingRoom _room = new();
    private readonly ObserverManager<IQueueObserver> _watchers =
        new(options.WatchExpiration, logger) { GetDateTime = () => time.GetUtcNow().UtcDateTime };

    private IGrainTimer? _spreading;
    private bool _isSpreadingDue;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _room.Replace(await ReadStoreAsync(cancellationToken));
        _spreading = this.RegisterGrainTimer(SpreadAsync, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        this.RegisterGrainTimer(ReadAgainAsync, options.ReadingPeriod, options.ReadingPeriod);
    }

    public Task ChangedAsync(ConversationView conversation)
    {
        if (conversation.BodyId == this.GetPrimaryKey() && _room.Apply(conversation))
        {
            SpreadSoon();
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ConversationView>> WatchAsync(IQueueObserver observer)
    {
        if (_watchers.Count >= options.MaximumWatchers)
        {
            _watchers.ClearExpired();
        }

        if (_watchers.Count < options.MaximumWatchers || _watchers.Any(known => known.Equals(observer)))
        {
            _watchers.Subscribe(observer, observer);
        }
        else
        {
            LogTooManyWatchers(this.GetPrimaryKey(), options.MaximumWatchers);
        }

        return Task.FromResult<IReadOnlyList<ConversationView>>(_room.InOrder());
    }

    public Task UnwatchAsync(IQueueObserver observer)
    {
        _watchers.Unsubscribe(observer);
        return Task.CompletedTask;
    }

    private void SpreadSoon()
    {
        if (!_isSpreadingDue && _watchers.Count > 0)
        {
            _isSpreadingDue = true;
            _spreading!.Change(options.Gathering, Timeout.InfiniteTimeSpan);
        }
    }

    private Task SpreadAsync(CancellationToken cancellationToken)
    {
        _isSpreadingDue = false;
        var conversations = _room.InOrder();
        return _watchers.Notify(watcher => watcher.OnQueueAsync(conversations));
    }

    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_room.Replace(await ReadStoreAsync(cancellationToken)))
            {
                SpreadSoon();
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            LogNotRead(exception, this.GetPrimaryKey());
        }
    }

    private async Task<ConversationView[]> ReadStoreAsync(CancellationToken cancellationToken)
    {
        var conversations = await store.FindWithPeopleAsync(this.GetPrimaryKey(), options.MaximumConversations, cancellationToken);
        return [.. conversations.Select(ConversationViews.Of)];
    }

    [LoggerMessage(1, LogLevel.Warning, "CB5001: the queue of body {BodyId} could not be read again; what is shown may be old until the next reading")]
    private partial void LogNotRead(Exception exception, Guid bodyId);

    [LoggerMessage(2, LogLevel.Warning, "CB5002: the queue of body {BodyId} has {Count} watching consoles; further ones see changes later")]
    private partial void LogTooManyWatchers(Guid bodyId, int count);
}
