using ContactBot.Storage.Journal;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage.Sqlite;

/// <summary>The one writer of a SQLite database's conversations, on a connection of its own.</summary>
internal sealed class SqliteJournalWriter(SqliteDatabase database, SqliteCheckpoints checkpoints) : JournalWriter
{
    private const string Savepoint = "turn";

    private SqliteConnection? _connection;
    private SqliteJournalStatements? _statements;
    private SqliteOutboxStatements? _outbox;
    private DbContextOptions<SqliteContactBotContext>? _contextOptions;

    public override async ValueTask DisposeAsync()
    {
        _statements?.Dispose();
        _statements = null;
        _outbox?.Dispose();
        _outbox = null;
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }

    protected override async ValueTask<bool> TryWriteAsync(
        IReadOnlyList<PendingCommit> group, bool isolated, CancellationToken cancellationToken)
    {
        try
        {
            Open();
            await using var transaction = _connection!.BeginTransaction(deferred: false);
            foreach (var pending in group)
            {
                if (isolated)
                {
                    transaction.Save(Savepoint);
                }

                var undo = !await TryWriteTurnAsync(pending, transaction, cancellationToken);
                if (undo && !isolated)
                {
                    return false;
                }

                if (undo)
                {
                    transaction.Rollback(Savepoint);
                }

                if (isolated)
                {
                    transaction.Release(Savepoint);
                }
            }

            transaction.Commit();
            checkpoints.Committed(group.Count, _connection);
            return true;
        }
        catch
        {
            // A full disk or a damaged file may leave the connection in any state: the next group starts on a new one.
            await DisposeAsync();
            throw;
        }
    }

    /// <returns>False if the turn failed after it may have written something.</returns>
    private async ValueTask<bool> TryWriteTurnAsync(
        PendingCommit pending, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        try
        {
            if (pending.Turn is { } turn)
            {
                if (!_statements!.TryWriteConversation(turn.Conversation))
                {
                    pending.Failure = new TurnConflictException(turn.Conversation.Id);
                    return true;
                }

                _statements.WriteRest(turn);
                WriteOutbox(turn);
            }

            if (pending.OutboxChange is { } change)
            {
                await _outbox!.ChangeAsync(change, transaction, cancellationToken);
            }

            if (pending.Changes.Count > 0)
            {
                await using var context = new SqliteContactBotContext(_contextOptions!);
                await context.Database.UseTransactionAsync(transaction, cancellationToken);
                await ApplyChangesAsync(context, pending.Changes, cancellationToken);
            }

            return true;
        }
        catch (Exception exception)
        {
            pending.Failure = exception;
            return false;
        }
    }

    private void WriteOutbox(TurnCommit turn)
    {
        if (turn.Route is { } route)
        {
            _outbox!.SaveRoute(route);
        }

        foreach (var message in turn.Outgoing)
        {
            _outbox!.Add(message);
        }
    }

    // Nobody else changes the pages that turns change, so the writer may keep many of them (32 MB).
    private static void GiveRoom(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA cache_size = -32768";
        command.ExecuteNonQuery();
    }

    private void Open()
    {
        if (_connection is not null)
        {
            return;
        }

        var connection = database.Open();
        GiveRoom(connection);
        _connection = connection;
        _statements = new SqliteJournalStatements(connection);
        _outbox = new SqliteOutboxStatements(connection);
        _contextOptions = new DbContextOptionsBuilder<SqliteContactBotContext>().UseSqlite(connection).Options;
    }
}
