using System.Data.Common;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Reading;

namespace ContactBot.Storage.Outbox;

/// <summary>Reads the outbox with prepared commands, in the SQL that both databases understand.</summary>
internal sealed class OutboxStore(IReadConnections connections) : IOutboxStore
{
    private const int AfterMessage = OutboxRows.MessageColumnCount;

    // What waits in one conversation is sent one after the other: only the first counts.
    private static readonly ReadQuery Next = new(
        $"""
        SELECT {OutboxRows.MessageColumns}, c."ChannelId", c."Language", p."ExternalId", e."Json", {ConversationRows.RouteColumns}
        FROM "OutboxMessages" m
        JOIN "Conversations" c ON c."Id" = m."ConversationId"
        JOIN "ChannelRoutes" r ON r."ConversationId" = m."ConversationId"
        JOIN "TranscriptEntries" e ON e."ConversationId" = m."ConversationId" AND e."Sequence" = m."Sequence"
        LEFT JOIN "OutboxParts" p ON p."MessageId" = m."Id" AND p."Part" = m."Part"
        WHERE m."SenderKey" = @sender AND m.{OutboxRows.IsPending}
          AND NOT EXISTS (
            SELECT 1 FROM "OutboxMessages" b
            WHERE b."ConversationId" = m."ConversationId" AND b."Sequence" < m."Sequence" AND b.{OutboxRows.IsPending})
        ORDER BY m."NextAttemptAt", m."Id" LIMIT @limit
        """,
        "sender",
        "limit");

    private static readonly ReadQuery Senders = new(
        $"""
        SELECT DISTINCT "SenderKey" FROM "OutboxMessages" WHERE {OutboxRows.IsPending} AND "NextAttemptAt" <= @now
        """,
        "now");

    private static readonly ReadQuery Unreported = new(
        $"""
        SELECT {OutboxRows.MessageColumns} FROM "OutboxMessages" m
        WHERE m."State" = 'Failed' AND NOT m."IsReported" ORDER BY m."UpdatedAt" LIMIT @limit
        """,
        "limit");

    private static readonly ReadQuery Failed = new(
        $"""
        SELECT {OutboxRows.MessageColumns}, r."Recipient", c."UserName", e."Json"
        FROM "OutboxMessages" m
        JOIN "Conversations" c ON c."Id" = m."ConversationId"
        JOIN "ChannelRoutes" r ON r."ConversationId" = m."ConversationId"
        JOIN "TranscriptEntries" e ON e."ConversationId" = m."ConversationId" AND e."Sequence" = m."Sequence"
        WHERE m."BodyId" = @body AND m."State" = 'Failed' AND m."SettledAt" IS NULL ORDER BY m."UpdatedAt" DESC LIMIT @limit
        """,
        "body",
        "limit");

    private static readonly ReadQuery ExternalIds = new(
        """
        SELECT p."ExternalId" FROM "OutboxMessages" m JOIN "OutboxParts" p ON p."MessageId" = m."Id"
        WHERE m."ConversationId" = @id AND p."ExternalId" IS NOT NULL ORDER BY m."Sequence" DESC, p."Part" DESC LIMIT @limit
        """,
        "id",
        "limit");

    private static readonly ReadQuery ExternalId = new(
        """
        SELECT p."ExternalId" FROM "OutboxMessages" m JOIN "OutboxParts" p ON p."MessageId" = m."Id"
        WHERE m."ConversationId" = @id AND m."Sequence" = @sequence AND p."Part" = 0
        """,
        "id",
        "sequence");

    public async Task<IReadOnlyList<WaitingMessage>> FindNextAsync(string senderKey, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        return await ReadAllAsync(Next.On(connection, senderKey, limit), ReadWaiting, cancellationToken);
    }

    public async Task<IReadOnlyList<string>> FindSendersAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        return await ReadAllAsync(Senders.On(connection, connections.ToParameter(now)), static reader => reader.GetString(0), cancellationToken);
    }

    public async Task<IReadOnlyList<OutboxMessage>> FindUnreportedAsync(int limit, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        return await ReadAllAsync(
            Unreported.On(connection, limit), reader => OutboxRows.ReadMessage(reader, connections.ReadInstant), cancellationToken);
    }

    public async Task<IReadOnlyList<FailedMessage>> FindFailedAsync(Guid bodyId, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        return await ReadAllAsync(
            Failed.On(connection, bodyId, limit),
            reader => new FailedMessage(
                OutboxRows.ReadMessage(reader, connections.ReadInstant),
                reader.GetString(AfterMessage),
                reader.IsDBNull(AfterMessage + 1) ? null : reader.GetString(AfterMessage + 1),
                reader.GetFieldValue<byte[]>(AfterMessage + 2)),
            cancellationToken);
    }

    public async Task<IReadOnlyList<string>> FindExternalIdsAsync(string conversationId, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        return await ReadAllAsync(ExternalIds.On(connection, conversationId, limit), static reader => reader.GetString(0), cancellationToken);
    }

    public async Task<string?> FindExternalIdAsync(string conversationId, long sequence, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        return await ExternalId.On(connection, conversationId, sequence).ExecuteScalarAsync(cancellationToken) as string;
    }

    private WaitingMessage ReadWaiting(DbDataReader reader)
    {
        var message = OutboxRows.ReadMessage(reader, connections.ReadInstant);
        return new WaitingMessage(
            message,
            ConversationRows.ReadRoute(
                reader, connections, message.ConversationId, message.BodyId, reader.GetString(AfterMessage), first: AfterMessage + 4)!,
            reader.GetString(AfterMessage + 1),
            reader.IsDBNull(AfterMessage + 2) ? null : reader.GetString(AfterMessage + 2),
            reader.GetFieldValue<byte[]>(AfterMessage + 3));
    }

    private static async Task<IReadOnlyList<T>> ReadAllAsync<T>(DbCommand command, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
