using System.Threading.Channels;
using ContactBot.Storage.Outbox;
using Microsoft.Extensions.Logging;

namespace ContactBot.Storage.Journal;

/// <summary>
/// Takes commits into a bounded inbox; each writer takes all that waits and writes it as one group, so that the group grows
/// by itself with the load. Disposal writes what was accepted and refuses what comes later.
/// </summary>
internal sealed partial class TurnJournal : ITurnJournal, IAsyncDisposable
{
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(20);

    private readonly Channel<PendingCommit> _inbox;
    private readonly JournalOptions _options;
    private readonly ILogger<TurnJournal> _logger;
    private readonly IReadOnlyList<JournalWriter> _writers;
    private readonly Task[] _loops;
    private readonly CancellationTokenSource _abort = new();
    private long _waitingBytes;
    private int _disposed;

    public TurnJournal(JournalOptions options, IReadOnlyList<JournalWriter> writers, TaskScheduler scheduler, ILogger<TurnJournal> logger)
    {
        _options = options;
        _logger = logger;
        _writers = writers;
        _inbox = Channel.CreateBounded<PendingCommit>(new BoundedChannelOptions(options.Capacity) { SingleReader = writers.Count == 1 });
        _loops = [.. writers.Select(writer => Task.Factory.StartNew(
            () => RunAsync(writer), CancellationToken.None, TaskCreationOptions.None, scheduler).Unwrap())];
    }

    public Task CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        WriteAsync(new PendingCommit(commit, commit.Changes), cancellationToken);

    public Task ChangeAsync(IOutboxChange change, CancellationToken cancellationToken) =>
        WriteAsync(new PendingCommit(null, []) { OutboxChange = change }, cancellationToken);

    public Task ApplyAsync(IReadOnlyList<ITransactionalChange> changes, CancellationToken cancellationToken) =>
        WriteAsync(new PendingCommit(null, changes), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        _inbox.Writer.Complete();
        _abort.CancelAfter(DrainLimit);
        await Task.WhenAll(_loops);
        foreach (var writer in _writers)
        {
            await writer.DisposeAsync();
        }

        _abort.Dispose();
    }

    private async Task WriteAsync(PendingCommit pending, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Accept(pending);

        if (!cancellationToken.CanBeCanceled)
        {
            await pending.Task;
            return;
        }

        await using var registration = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var waiting = (PendingCommit)state!;
                if (waiting.TryWithdraw())
                {
                    waiting.SetCanceled(token);
                }
            },
            pending);
        await pending.Task;
    }

    private void Accept(PendingCommit pending)
    {
        // One commit of any size is always let in: it could never be written otherwise.
        var waiting = Interlocked.Add(ref _waitingBytes, pending.Bytes);
        if ((waiting <= _options.CapacityBytes || waiting == pending.Bytes) && _inbox.Writer.TryWrite(pending))
        {
            return;
        }

        Interlocked.Add(ref _waitingBytes, -pending.Bytes);
        throw _inbox.Reader.Completion.IsCompleted || Volatile.Read(ref _disposed) == 1
            ? new JournalUnavailableException("The journal has stopped.")
            : new JournalFullException();
    }

    private async Task RunAsync(JournalWriter writer)
    {
        var group = new List<PendingCommit>(_options.GroupSize);
        while (await _inbox.Reader.WaitToReadAsync())
        {
            TakeGroup(group);
            if (group.Count > 0)
            {
                await WriteAsync(writer, group);
                group.Clear();
            }
        }
    }

    private void TakeGroup(List<PendingCommit> group)
    {
        while (group.Count < _options.GroupSize && _inbox.Reader.TryRead(out var pending))
        {
            Interlocked.Add(ref _waitingBytes, -pending.Bytes);
            if (pending.TryTake())
            {
                group.Add(pending);
            }
        }
    }

    private async Task WriteAsync(JournalWriter writer, List<PendingCommit> group)
    {
        try
        {
            await writer.WriteAsync(group, _abort.Token);
        }
        catch (Exception exception)
        {
            LogRefused(exception, group.Count);
            foreach (var pending in group)
            {
                pending.Failure = new JournalUnavailableException("The database refused the transaction; nothing of it is kept.", exception);
            }
        }

        foreach (var pending in group)
        {
            pending.Complete();
        }
    }

    [LoggerMessage(EventId = 4101, Level = LogLevel.Error, Message = "CB4101: the database refused a transaction of {Count} turns.")]
    private partial void LogRefused(Exception exception, int count);
}
