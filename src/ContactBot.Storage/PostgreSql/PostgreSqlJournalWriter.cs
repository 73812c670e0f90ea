using ContactBot.Storage.Journal;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>
/// Writes a group in one transaction and few round trips: one batch for the conversations' rows, which decides the
/// conflicts, one for all that hangs on them. Several may write at the same time, on one node or many.
/// </summary>
internal sealed class PostgreSqlJournalWriter(PostgreSqlDatabase database) : JournalWriter
{
    private const string Savepoint = "turn";
    private const int Attempts = 3;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override async ValueTask<bool> TryWriteAsync(
        IReadOnlyList<PendingCommit> group, bool isolated, CancellationToken cancellationToken)
    {
        // All writers lock rows in the same order, so that they wait for each other but never in a circle.
        var ordered = group.OrderBy(pending => pending.Commit.Conversation.Id, StringComparer.Ordinal).ToList();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryWriteOnceAsync(ordered, isolated, cancellationToken);
            }
            catch (PostgresException exception) when (exception.IsTransient && attempt < Attempts)
            {
                // A deadlock with another program's transaction, a restart of the server: the transaction left nothing.
                ordered.ForEach(pending => pending.Failure = null);
            }
        }
    }

    private async Task<bool> TryWriteOnceAsync(List<PendingCommit> group, bool isolated, CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
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

    private static async Task WriteIsolatedAsync(
        PendingCommit pending, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.SaveAsync(Savepoint, cancellationToken);
        try
        {
            await WriteTurnsAsync([pending], transaction, cancellationToken);
        }
        catch (PostgresException exception) when (exception.IsTransient)
        {
            throw;
        }
        catch (Exception exception) when (transaction.Connection?.State == System.Data.ConnectionState.Open)
        {
            pending.Failure = Explain(exception, pending);
        }

        if (pending.Failure is not null)
        {
            await transaction.RollbackAsync(Savepoint, cancellationToken);
        }
        else
        {
            await transaction.ReleaseAsync(Savepoint, cancellationToken);
        }
    }

    private static async Task<bool> TryWriteTogetherAsync(
        List<PendingCommit> group, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        try
        {
            await WriteTurnsAsync(group, transaction, cancellationToken);
            return true;
        }
        catch (PostgresException exception) when (exception.IsTransient)
        {
            throw;
        }
        catch (Exception) when (transaction.Connection?.State == System.Data.ConnectionState.Open)
        {
            return false;
        }
    }

    /// <exception cref="Exception">A turn failed after it may have written something.</exception>
    private static async Task WriteTurnsAsync(
        List<PendingCommit> group, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        var connection = transaction.Connection!;
        await using (var rows = new NpgsqlBatch(connection, transaction))
        {
            group.ForEach(pending => rows.BatchCommands.Add(PostgreSqlJournalCommands.WriteConversation(pending.Commit.Conversation)));
            await rows.ExecuteNonQueryAsync(cancellationToken);
            for (var index = 0; index < group.Count; index++)
            {
                if (rows.BatchCommands[index].RecordsAffected != 1)
                {
                    group[index].Failure = new TurnConflictException(group[index].Commit.Conversation.Id);
                }
            }
        }

        await WriteRestAsync(group, transaction, cancellationToken);
        foreach (var pending in group)
        {
            if (pending.Failure is null && pending.Commit.Changes is { Count: > 0 } changes)
            {
                await using var context = new PostgreSqlContactBotContext(
                    new DbContextOptionsBuilder<PostgreSqlContactBotContext>().UseNpgsql(connection).Options);
                await context.Database.UseTransactionAsync(transaction, cancellationToken);
                await ApplyChangesAsync(context, changes, cancellationToken);
            }
        }
    }

    private static async Task WriteRestAsync(
        List<PendingCommit> group, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(transaction.Connection, transaction);
        var entries = new List<(NpgsqlBatchCommand Command, string ConversationId)>();
        var userStates = new List<TurnCommit>();
        foreach (var commit in group.Where(pending => pending.Failure is null).Select(pending => pending.Commit))
        {
            var conversationId = commit.Conversation.Id;
            foreach (var entry in commit.Entries)
            {
                var command = PostgreSqlJournalCommands.WriteEntry(conversationId, entry);
                entries.Add((command, conversationId));
                batch.BatchCommands.Add(command);
            }

            if (commit.ConversationState is { } state)
            {
                batch.BatchCommands.Add(PostgreSqlJournalCommands.WriteConversationState(conversationId, state));
            }

            if (commit.UserState is not null)
            {
                userStates.Add(commit);
            }
        }

        // Two conversations may be of one user: their rows too are locked in one order.
        foreach (var commit in userStates
            .OrderBy(commit => commit.Conversation.UserId, StringComparer.Ordinal)
            .ThenBy(commit => commit.Conversation.ChannelId, StringComparer.Ordinal)
            .ThenBy(commit => commit.Conversation.BodyId))
        {
            batch.BatchCommands.Add(PostgreSqlJournalCommands.WriteUserState(commit, commit.UserState!.Value));
        }

        if (batch.BatchCommands.Count == 0)
        {
            return;
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
        foreach (var (command, conversationId) in entries)
        {
            if (command.RecordsAffected == 0)
            {
                throw new DuplicateActivityException(conversationId);
            }
        }
    }

    private static Exception Explain(Exception exception, PendingCommit pending) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "TranscriptEntries" }
            ? new TurnConflictException(pending.Commit.Conversation.Id)
            : exception;
}
