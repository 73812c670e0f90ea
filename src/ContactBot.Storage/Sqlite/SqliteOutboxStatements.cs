using ContactBot.Storage.Outbox;
using Microsoft.Data.Sqlite;

namespace ContactBot.Storage.Sqlite;

/// <summary>The statements that write the outbox within the journal's transactions, prepared once a connection.</summary>
internal sealed class SqliteOutboxStatements(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _saveRoute = new(
        connection,
        """
        INSERT INTO "ChannelRoutes" (
            "ConversationId", "BodyId", "ChannelId", "Sender", "Recipient", "Reference", "LastInboundAt", "OptedOutAt", "Offered")
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT ("ConversationId") DO UPDATE SET
            "Sender" = excluded."Sender", "Recipient" = excluded."Recipient", "Reference" = excluded."Reference",
            "LastInboundAt" = excluded."LastInboundAt", "OptedOutAt" = excluded."OptedOutAt", "Offered" = excluded."Offered"
        """);

    private readonly SqliteStatement _addMessage = new(
        connection,
        """
        INSERT INTO "OutboxMessages" (
            "State", "Part", "Attempts", "NextAttemptAt", "AttemptedAt", "ErrorCode", "Reason", "IsReported", "SettledAt", "SettledBy",
            "QueuedAt", "UpdatedAt", "Version", "Id", "BodyId", "ConversationId", "Sequence", "SenderKey", "DespiteOptOut")
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly SqliteStatement _updateMessage = new(
        connection,
        """
        UPDATE "OutboxMessages" SET
            "State" = ?, "Part" = ?, "Attempts" = ?, "NextAttemptAt" = ?, "AttemptedAt" = ?, "ErrorCode" = ?, "Reason" = ?, "IsReported" = ?,
            "SettledAt" = ?, "SettledBy" = ?, "QueuedAt" = ?, "UpdatedAt" = ?, "Version" = ?
        WHERE "Id" = ?
        """);

    private readonly SqliteStatement _savePart = new(
        connection,
        """
        INSERT INTO "OutboxParts" ("MessageId", "Part", "ExternalId", "Status", "ErrorCode", "Segments", "UpdatedAt")
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT ("MessageId", "Part") DO UPDATE SET
            "ExternalId" = excluded."ExternalId", "Status" = excluded."Status", "ErrorCode" = excluded."ErrorCode",
            "Segments" = excluded."Segments", "UpdatedAt" = excluded."UpdatedAt"
        """);

    private readonly SqliteCommand _find = new(
        $"""
        SELECT {OutboxRows.MessageColumns}, {OutboxRows.PartColumns}
        FROM "OutboxMessages" m LEFT JOIN "OutboxParts" p ON p."MessageId" = m."Id"
        WHERE m."Id" = coalesce(@id, (SELECT "MessageId" FROM "OutboxParts" WHERE "ExternalId" = @externalId)) ORDER BY p."Part"
        """,
        connection)
    {
        Parameters = { new SqliteParameter("id", SqliteType.Text), new SqliteParameter("externalId", SqliteType.Text) },
    };

    public void SaveRoute(ChannelRoute route) => _saveRoute
        .Text(route.ConversationId)
        .Identifier(route.BodyId)
        .Text(route.ChannelId)
        .Text(route.Sender)
        .Text(route.Recipient)
        .Text(route.Reference)
        .Instant(route.LastInboundAt)
        .Instant(route.OptedOutAt)
        .Text(route.Offered)
        .Execute();

    public void Add(OutboxMessage message) => Bind(_addMessage, message)
        .Identifier(message.BodyId)
        .Text(message.ConversationId)
        .Number(message.Sequence)
        .Text(message.SenderKey)
        .Number(message.DespiteOptOut ? 1 : 0)
        .Execute();

    public async ValueTask ChangeAsync(IOutboxChange change, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        if (await FindAsync(change, transaction, cancellationToken) is var message && !change.Apply(message))
        {
            return;
        }

        Bind(_updateMessage, message!).Execute();
        foreach (var part in message!.Parts)
        {
            _savePart
                .Identifier(part.MessageId)
                .Number(part.Part)
                .Text(part.ExternalId)
                .Text(OutboxRows.NameOf(part.Status))
                .Text(part.ErrorCode)
                .Number(part.Segments)
                .Instant(part.UpdatedAt)
                .Execute();
        }
    }

    public void Dispose()
    {
        _saveRoute.Dispose();
        _addMessage.Dispose();
        _updateMessage.Dispose();
        _savePart.Dispose();
        _find.Dispose();
    }

    private async ValueTask<OutboxMessage?> FindAsync(IOutboxChange change, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        _find.Transaction = transaction;
        _find.Parameters[0].Value = change.MessageId is { } id ? id : DBNull.Value;
        _find.Parameters[1].Value = (object?)change.ExternalId ?? DBNull.Value;
        await using var reader = await _find.ExecuteReaderAsync(cancellationToken);
        var found = await OutboxRows.ReadWithPartsAsync(
            reader, static (row, column) => SqliteInstant.FromNumber(row.GetInt64(column)), cancellationToken);
        return found is [var message] ? message : null;
    }

    private static SqliteStatement Bind(SqliteStatement statement, OutboxMessage message) => statement
        .Text(OutboxRows.NameOf(message.State))
        .Number(message.Part)
        .Number(message.Attempts)
        .Instant(message.NextAttemptAt)
        .Instant(message.AttemptedAt)
        .Text(message.ErrorCode)
        .Text(message.Reason)
        .Number(message.IsReported ? 1 : 0)
        .Instant(message.SettledAt)
        .Text(message.SettledBy)
        .Instant(message.QueuedAt)
        .Instant(message.UpdatedAt)
        .Number(message.Version)
        .Identifier(message.Id);
}
