using ContactBot.Storage.Outbox;
using Npgsql;
using NpgsqlTypes;
using static ContactBot.Storage.PostgreSql.PostgreSqlParameters;

namespace ContactBot.Storage.PostgreSql;

/// <summary>The commands that write the outbox within the journal's transactions, for a batch.</summary>
internal static class PostgreSqlOutboxCommands
{
    private const string SaveRouteText =
        """
        INSERT INTO "ChannelRoutes" (
            "ConversationId", "BodyId", "ChannelId", "Sender", "Recipient", "Reference", "LastInboundAt", "OptedOutAt", "Offered")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT ("ConversationId") DO UPDATE SET
            "Sender" = excluded."Sender", "Recipient" = excluded."Recipient", "Reference" = excluded."Reference",
            "LastInboundAt" = excluded."LastInboundAt", "OptedOutAt" = excluded."OptedOutAt", "Offered" = excluded."Offered"
        """;

    private const string AddMessage =
        """
        INSERT INTO "OutboxMessages" (
            "State", "Part", "Attempts", "NextAttemptAt", "AttemptedAt", "ErrorCode", "Reason", "IsReported", "SettledAt", "SettledBy",
            "QueuedAt", "UpdatedAt", "Version", "Id", "BodyId", "ConversationId", "Sequence", "SenderKey", "DespiteOptOut")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        """;

    private const string UpdateMessage =
        """
        UPDATE "OutboxMessages" SET
            "State" = $1, "Part" = $2, "Attempts" = $3, "NextAttemptAt" = $4, "AttemptedAt" = $5, "ErrorCode" = $6, "Reason" = $7,
            "IsReported" = $8, "SettledAt" = $9, "SettledBy" = $10, "QueuedAt" = $11, "UpdatedAt" = $12, "Version" = $13
        WHERE "Id" = $14
        """;

    private const string SavePart =
        """
        INSERT INTO "OutboxParts" ("MessageId", "Part", "ExternalId", "Status", "ErrorCode", "Segments", "UpdatedAt")
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT ("MessageId", "Part") DO UPDATE SET
            "ExternalId" = excluded."ExternalId", "Status" = excluded."Status", "ErrorCode" = excluded."ErrorCode",
            "Segments" = excluded."Segments", "UpdatedAt" = excluded."UpdatedAt"
        """;

    private const string FindMessagesText =
        $"""
        SELECT {OutboxRows.MessageColumns}, {OutboxRows.PartColumns}
        FROM "OutboxMessages" m LEFT JOIN "OutboxParts" p ON p."MessageId" = m."Id"
        WHERE m."Id" = ANY ($1) ORDER BY m."Id", p."Part"
        """;

    // A statement of its own: what the rows hold is read after all of them are locked, and they are locked in one order.
    private const string LockMessagesText =
        """
        SELECT "Id" FROM "OutboxMessages" WHERE "Id" = ANY ($1) ORDER BY "Id" FOR UPDATE
        """;

    private const string FindByExternalIdText =
        """
        SELECT "ExternalId", "MessageId" FROM "OutboxParts" WHERE "ExternalId" = ANY ($1)
        """;

    public static NpgsqlBatchCommand SaveRoute(ChannelRoute route) => new(SaveRouteText)
    {
        Parameters =
        {
            Text(route.ConversationId),
            Identifier(route.BodyId),
            Text(route.ChannelId),
            Text(route.Sender),
            Text(route.Recipient),
            Text(route.Reference),
            Instant(route.LastInboundAt),
            Instant(route.OptedOutAt),
            Text(route.Offered),
        },
    };

    public static NpgsqlBatchCommand Add(OutboxMessage message)
    {
        var command = With(new NpgsqlBatchCommand(AddMessage), message);
        command.Parameters.Add(Identifier(message.BodyId));
        command.Parameters.Add(Text(message.ConversationId));
        command.Parameters.Add(Number(message.Sequence));
        command.Parameters.Add(Text(message.SenderKey));
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = message.DespiteOptOut });
        return command;
    }

    /// <summary>Writes a message and its parts as they are now.</summary>
    public static IEnumerable<NpgsqlBatchCommand> Save(OutboxMessage message)
    {
        yield return With(new NpgsqlBatchCommand(UpdateMessage), message);
        foreach (var part in message.Parts)
        {
            yield return new NpgsqlBatchCommand(SavePart)
            {
                Parameters =
                {
                    Identifier(part.MessageId),
                    Number(part.Part),
                    Text(part.ExternalId),
                    Text(OutboxRows.NameOf(part.Status)),
                    Text(part.ErrorCode),
                    part.Segments is { } segments
                        ? Number(segments)
                        : new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer },
                    Instant(part.UpdatedAt),
                },
            };
        }
    }

    public static NpgsqlBatchCommand LockMessages(Guid[] ids) =>
        new(LockMessagesText) { Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = ids } } };

    public static NpgsqlBatchCommand FindMessages(Guid[] ids) =>
        new(FindMessagesText) { Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = ids } } };

    public static NpgsqlBatchCommand FindByExternalId(string[] externalIds) =>
        new(FindByExternalIdText) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = externalIds } } };

    private static NpgsqlBatchCommand With(NpgsqlBatchCommand command, OutboxMessage message)
    {
        command.Parameters.Add(Text(OutboxRows.NameOf(message.State)));
        command.Parameters.Add(Number(message.Part));
        command.Parameters.Add(Number(message.Attempts));
        command.Parameters.Add(Instant(message.NextAttemptAt));
        command.Parameters.Add(Instant(message.AttemptedAt));
        command.Parameters.Add(Text(message.ErrorCode));
        command.Parameters.Add(Text(message.Reason));
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = message.IsReported });
        command.Parameters.Add(Instant(message.SettledAt));
        command.Parameters.Add(Text(message.SettledBy));
        command.Parameters.Add(Instant(message.QueuedAt));
        command.Parameters.Add(Instant(message.UpdatedAt));
        command.Parameters.Add(Number(message.Version));
        command.Parameters.Add(Identifier(message.Id));
        return command;
    }
}
