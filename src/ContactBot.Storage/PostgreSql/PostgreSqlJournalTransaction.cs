using System.Data;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>One transaction of the journal.</summary>
internal sealed class PostgreSqlJournalTransaction : IAsyncDisposable
{
    private const string Savepoint = "turn";

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private string? _identifier;
    private ConversationSnapshot? _written;
    private ConversationSnapshot? _writtenBeforeSave;

    private PostgreSqlJournalTransaction(NpgsqlDataSource source, NpgsqlConnection connection, NpgsqlTransaction transaction) =>
        (_source, _connection, _transaction) = (source, connection, transaction);

    /// <summary>False after the connection was lost.</summary>
    public bool IsOpen => _connection.State == ConnectionState.Open;

    public static async Task<PostgreSqlJournalTransaction> BeginAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            return new PostgreSqlJournalTransaction(source, connection, await connection.BeginTransactionAsync(cancellationToken));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Writes turns in two round trips, one for the conversations' rows, which decides the conflicts, one for all that hangs
    /// on them; a turn in conflict gets its failure and leaves nothing.
    /// </summary>
    /// <exception cref="Exception">A turn failed after it may have written something.</exception>
    public async Task WriteAsync(List<PendingCommit> group, CancellationToken cancellationToken)
    {
        await WriteConversationsAsync(group, cancellationToken);
        await WriteRestAsync(group, cancellationToken);
        await PostgreSqlOutboxChanges.ApplyAsync(
            _connection, _transaction, [.. group.Select(pending => pending.OutboxChange).OfType<IOutboxChange>()], cancellationToken);
        foreach (var pending in group)
        {
            if (pending.Failure is null && pending.Changes is { Count: > 0 } changes)
            {
                await using var context = new PostgreSqlContactBotContext(
                    new DbContextOptionsBuilder<PostgreSqlContactBotContext>().UseNpgsql(_connection).Options);
                await context.Database.UseTransactionAsync(_transaction, cancellationToken);
                await JournalWriter.ApplyChangesAsync(context, changes, cancellationToken);
            }
        }
    }

    private async Task WriteConversationsAsync(List<PendingCommit> group, CancellationToken cancellationToken)
    {
        var turns = group.FindAll(pending => pending.Turn is not null);
        if (turns.Count == 0)
        {
            return;
        }

        await using var batch = new NpgsqlBatch(_connection, _transaction);
        batch.BatchCommands.Add(TransactionOutcome.AskIdentifier());
        turns.ForEach(pending => batch.BatchCommands.Add(PostgreSqlJournalCommands.WriteConversation(pending.Turn!.Conversation)));
        _identifier = (string?)await batch.ExecuteScalarAsync(cancellationToken);
        for (var index = 0; index < turns.Count; index++)
        {
            var conversation = turns[index].Turn!.Conversation;
            if (batch.BatchCommands[index + 1].RecordsAffected != 1)
            {
                turns[index].Failure = new TurnConflictException(conversation.Id);
            }
            else
            {
                _written = conversation;
            }
        }
    }

    private async Task WriteRestAsync(List<PendingCommit> group, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(_connection, _transaction);
        var entries = new List<(NpgsqlBatchCommand Command, string ConversationId)>();
        var userStates = new List<TurnCommit>();
        foreach (var commit in group.Where(pending => pending.Failure is null).Select(pending => pending.Turn).OfType<TurnCommit>())
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

            if (commit.Route is { } route)
            {
                batch.BatchCommands.Add(PostgreSqlOutboxCommands.SaveRoute(route));
            }

            foreach (var message in commit.Outgoing)
            {
                batch.BatchCommands.Add(PostgreSqlOutboxCommands.Add(message));
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

    public Task SaveAsync(CancellationToken cancellationToken)
    {
        _writtenBeforeSave = _written;
        return _transaction.SaveAsync(Savepoint, cancellationToken);
    }

    public Task ReleaseAsync(CancellationToken cancellationToken) => _transaction.ReleaseAsync(Savepoint, cancellationToken);

    public Task RollbackToSavedAsync(CancellationToken cancellationToken)
    {
        _written = _writtenBeforeSave;
        return _transaction.RollbackAsync(Savepoint, cancellationToken);
    }

    /// <exception cref="NpgsqlException">Nothing was committed.</exception>
    /// <exception cref="TimeoutException">The server is gone and can't say.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _transaction.CommitAsync(cancellationToken);
        }
        catch (NpgsqlException exception) when (exception is not PostgresException && _identifier is not null && _written is not null)
        {
            if (!await TransactionOutcome.IsCommittedAsync(_source, _identifier, _written, cancellationToken))
            {
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
