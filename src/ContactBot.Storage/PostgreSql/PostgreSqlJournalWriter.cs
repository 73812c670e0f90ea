using ContactBot.Storage.Journal;
using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>
/// Writes a group in one transaction and few round trips: one batch for the conversations' rows, which decides the
/// conflicts, one for all that hangs on them. Several may write at the same time, on one node or many.
/// </summary>
internal sealed class PostgreSqlJournalWriter(PostgreSqlDatabase database) : JournalWriter
{
    /// <summary>What lies between the attempts: a server that restarts is back within these.</summary>
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(5),
    ];

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override async ValueTask<bool> TryWriteAsync(
        IReadOnlyList<PendingCommit> group, bool isolated, CancellationToken cancellationToken)
    {
        // All writers lock rows in the same order, so that they wait for each other but never in a circle.
        var ordered = group.OrderBy(pending => pending.Turn?.Conversation.Id, StringComparer.Ordinal).ToList();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await TryWriteOnceAsync(ordered, isolated, cancellationToken);
            }
            catch (NpgsqlException exception) when (exception.IsTransient && attempt < Pauses.Length)
            {
                // A deadlock with another program's transaction, a restart of the server: the transaction left nothing.
                ordered.ForEach(pending => pending.Failure = null);
                await Task.Delay(Pauses[attempt], cancellationToken);
            }
        }
    }

    private async Task<bool> TryWriteOnceAsync(List<PendingCommit> group, bool isolated, CancellationToken cancellationToken)
    {
        await using var transaction = await PostgreSqlJournalTransaction.BeginAsync(database.Source, cancellationToken);
        if (isolated)
        {
            foreach (var pending in group)
            {
                await WriteIsolatedAsync(pending, transaction, cancellationToken);
            }
        }
        else if (!await TryWriteTogetherAsync(group, transaction, cancellationToken))
        {
            return false;
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<bool> TryWriteTogetherAsync(
        List<PendingCommit> group, PostgreSqlJournalTransaction transaction, CancellationToken cancellationToken)
    {
        try
        {
            await transaction.WriteAsync(group, cancellationToken);
            return true;
        }
        catch (Exception exception) when (IsOfATurn(exception, transaction))
        {
            return false;
        }
    }

    private static async Task WriteIsolatedAsync(
        PendingCommit pending, PostgreSqlJournalTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.SaveAsync(cancellationToken);
        try
        {
            await transaction.WriteAsync([pending], cancellationToken);
            await transaction.ReleaseAsync(cancellationToken);
        }
        catch (Exception exception) when (IsOfATurn(exception, transaction))
        {
            pending.Failure = Explain(exception, pending);
            await transaction.RollbackToSavedAsync(cancellationToken);
        }
    }

    /// <summary>Whether it is the turn's fault and not that of the server, the connection or a deadlock.</summary>
    private static bool IsOfATurn(Exception exception, PostgreSqlJournalTransaction transaction) =>
        exception is not PostgresException { IsTransient: true } && transaction.IsOpen;

    private static Exception Explain(Exception exception, PendingCommit pending) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "TranscriptEntries" } && pending.Turn is { } turn
            ? new TurnConflictException(turn.Conversation.Id)
            : exception;
}
