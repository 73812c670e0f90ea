using ContactBot.Storage.Outbox;

namespace ContactBot.Storage.Journal;

/// <summary>A commit on its way: waiting, then taken by a writer, then completed.</summary>
internal sealed class PendingCommit(TurnCommit? turn, IReadOnlyList<ITransactionalChange> changes)
    : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private const int Row = 512;
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Withdrawn = 2;

    private int _progress;

    /// <summary>Null: a change only.</summary>
    public TurnCommit? Turn { get; } = turn;

    public IReadOnlyList<ITransactionalChange> Changes { get; } = changes;

    /// <summary>A change of the outbox; null if there is none.</summary>
    public IOutboxChange? OutboxChange { get; init; }

    /// <summary>What it adds to the journal's load.</summary>
    public long Bytes { get; } = turn is null ? Row * Math.Max(1, changes.Count) : SizeOf(turn);

    /// <summary>Why this commit alone can't be written; set by the writer, which knows no other thread then.</summary>
    public Exception? Failure { get; set; }

    /// <summary>False if the caller has given up meanwhile.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _progress, Taken, Waiting) == Waiting;

    /// <summary>False if a writer has it already, so that its outcome must be awaited.</summary>
    public bool TryWithdraw() => Interlocked.CompareExchange(ref _progress, Withdrawn, Waiting) == Waiting;

    /// <summary>Tells the caller, after the transaction.</summary>
    public void Complete()
    {
        if (Failure is null)
        {
            SetResult();
        }
        else
        {
            SetException(Failure);
        }
    }

    private static long SizeOf(TurnCommit commit)
    {
        long bytes = Row + (Row * commit.Outgoing.Count) + (commit.ConversationState?.Length ?? 0) + (commit.UserState?.Length ?? 0);
        foreach (var entry in commit.Entries)
        {
            bytes += Row + entry.Json.Length;
        }

        return bytes;
    }
}
