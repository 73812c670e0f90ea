using ContactBot.Conversations;
using ContactBot.Conversations.Handoff;
using Microsoft.Extensions.Logging;

namespace ContactBot.Operators.Desk;

/// <summary>
/// Keeps the queues of several bodies before one operator's eyes: watches them, renews the watch, and shows what it has when
/// a queue can't be reached. Thread safe; disposal ends the watch.
/// </summary>
public sealed partial class QueueWatch : IAsyncDisposable
{
    private readonly IGrainFactory _grains;
    private readonly WatchOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly BodyQueue[] _queues;
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private Task _renewing = Task.CompletedTask;

    internal QueueWatch(IGrainFactory grains, IEnumerable<Guid> bodyIds, WatchOptions options, TimeProvider time, ILogger logger)
    {
        _grains = grains;
        _options = options;
        _time = time;
        _logger = logger;
        _queues = [.. bodyIds.Distinct().Select(id => new BodyQueue(id, this))];
    }

    /// <summary>Something is different; raised on any thread, never at the same time as itself.</summary>
    public event Action? Changed;

    public QueueState State { get; private set; } = QueueState.Unknown;

    /// <summary>Reads the queues and keeps them up to date from now on. Once.</summary>
    public async Task StartAsync()
    {
        await RenewAsync();
        _renewing = RenewForeverAsync(_stop.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var queue in _queues)
        {
            await queue.EndAsync();
        }

        _stop.Dispose();
    }

    private async Task RenewForeverAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(State.IsCurrent ? _options.RenewalPeriod : _options.RetryPeriod, _time, cancellationToken);
            await RenewAsync();
        }
    }

    private async Task RenewAsync()
    {
        foreach (var queue in _queues)
        {
            await queue.RenewAsync();
        }
    }

    private void Refresh()
    {
        lock (_lock)
        {
            var conversations = _queues
                .SelectMany(queue => queue.Conversations)
                .OrderBy(conversation => conversation.Owner)
                .ThenBy(conversation => conversation.OwnerSince)
                .ThenBy(conversation => conversation.Id, StringComparer.Ordinal);
            State = new QueueState([.. conversations], _queues.All(queue => queue.IsCurrent));
            Changed?.Invoke();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "CB5003: the queue of body {BodyId} can't be reached; tried again shortly")]
    private partial void LogUnreachable(Exception exception, Guid bodyId);

    /// <summary>One body's queue, as far as this watch has heard.</summary>
    private sealed class BodyQueue(Guid bodyId, QueueWatch watch) : IQueueObserver
    {
        private IQueueObserver? _reference;
        private int _heard;

        public IReadOnlyList<ConversationView> Conversations { get; private set; } = [];
        public bool IsCurrent { get; private set; }

        public Task OnQueueAsync(IReadOnlyList<ConversationView> conversations)
        {
            Interlocked.Increment(ref _heard);
            Show(conversations);
            return Task.CompletedTask;
        }

        public async Task RenewAsync()
        {
            try
            {
                _reference ??= watch._grains.CreateObjectReference<IQueueObserver>(this);
                var heard = Volatile.Read(ref _heard);
                var conversations = await Grain.WatchAsync(_reference);

                // What was pushed meanwhile may be newer than this answer, and holds the whole queue as well.
                if (heard == Volatile.Read(ref _heard))
                {
                    Show(conversations);
                }
                else
                {
                    IsCurrent = true;
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                watch.LogUnreachable(exception, bodyId);
                IsCurrent = false;
                watch.Refresh();
            }
        }

        public async Task EndAsync()
        {
            if (_reference is not null)
            {
                try
                {
                    await Grain.UnwatchAsync(_reference);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    watch.LogUnreachable(exception, bodyId);
                }

                watch._grains.DeleteObjectReference<IQueueObserver>(_reference);
            }
        }

        private IQueueGrain Grain => watch._grains.GetGrain<IQueueGrain>(bodyId);

        private void Show(IReadOnlyList<ConversationView> conversations)
        {
            Conversations = [.. conversations.Where(conversation => conversation.BodyId == bodyId)];
            IsCurrent = true;
            watch.Refresh();
        }
    }
}
