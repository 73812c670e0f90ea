using System.Data.Common;

namespace ContactBot.Storage.Outbox;

/// <summary>Turns rows into messages of the outbox and their parts.</summary>
internal static class OutboxRows
{
    /// <summary>The columns that <see cref="ReadMessage"/> reads, in its order; the table is called <c>m</c>.</summary>
    public const string MessageColumns =
        """
        m."Id", m."BodyId", m."ConversationId", m."Sequence", m."SenderKey", m."DespiteOptOut", m."State", m."Part", m."Attempts",
        m."NextAttemptAt", m."AttemptedAt", m."ErrorCode", m."Reason", m."IsReported", m."QueuedAt", m."UpdatedAt", m."Version",
        m."SettledAt", m."SettledBy"
        """;

    /// <summary>The number of <see cref="MessageColumns"/>.</summary>
    public const int MessageColumnCount = 19;

    /// <summary>The columns that <see cref="ReadPart"/> reads behind those of the message; the table is called <c>p</c>.</summary>
    public const string PartColumns =
        """
        p."Part", p."ExternalId", p."Status", p."ErrorCode", p."Segments", p."UpdatedAt"
        """;

    /// <summary>What is to be sent yet, in the words of the partial indexes.</summary>
    public const string IsPending = "\"State\" IN ('Queued', 'Sending')";

    public static OutboxMessage ReadMessage(DbDataReader reader, Func<DbDataReader, int, DateTimeOffset> readInstant) => new()
    {
        Id = reader.GetGuid(0),
        BodyId = reader.GetGuid(1),
        ConversationId = reader.GetString(2),
        Sequence = reader.GetInt64(3),
        SenderKey = reader.GetString(4),
        DespiteOptOut = reader.GetBoolean(5),
        State = ReadState(reader.GetString(6)),
        Part = reader.GetInt32(7),
        Attempts = reader.GetInt32(8),
        NextAttemptAt = readInstant(reader, 9),
        AttemptedAt = reader.IsDBNull(10) ? null : readInstant(reader, 10),
        ErrorCode = ReadText(reader, 11),
        Reason = ReadText(reader, 12),
        IsReported = reader.GetBoolean(13),
        QueuedAt = readInstant(reader, 14),
        UpdatedAt = readInstant(reader, 15),
        Version = reader.GetInt64(16),
        SettledAt = reader.IsDBNull(17) ? null : readInstant(reader, 17),
        SettledBy = ReadText(reader, 18),
    };

    /// <summary>The part in the columns behind <see cref="MessageColumns"/>; null if there is none.</summary>
    public static OutboxPart? ReadPart(DbDataReader reader, Guid messageId, Func<DbDataReader, int, DateTimeOffset> readInstant) =>
        reader.IsDBNull(MessageColumnCount)
            ? null
            : new OutboxPart
            {
                MessageId = messageId,
                Part = reader.GetInt32(MessageColumnCount),
                ExternalId = ReadText(reader, MessageColumnCount + 1),
                Status = ReadStatus(reader.GetString(MessageColumnCount + 2)),
                ErrorCode = ReadText(reader, MessageColumnCount + 3),
                Segments = reader.IsDBNull(MessageColumnCount + 4) ? null : reader.GetInt32(MessageColumnCount + 4),
                UpdatedAt = readInstant(reader, MessageColumnCount + 5),
            };

    /// <summary>Messages with their parts, from rows that are ordered by message.</summary>
    public static async Task<List<OutboxMessage>> ReadWithPartsAsync(
        DbDataReader reader, Func<DbDataReader, int, DateTimeOffset> readInstant, CancellationToken cancellationToken)
    {
        var messages = new List<OutboxMessage>();
        while (await reader.ReadAsync(cancellationToken))
        {
            if (messages.Count == 0 || messages[^1].Id != reader.GetGuid(0))
            {
                messages.Add(ReadMessage(reader, readInstant));
            }

            if (ReadPart(reader, messages[^1].Id, readInstant) is { } part)
            {
                messages[^1].Parts.Add(part);
            }
        }

        return messages;
    }

    public static string NameOf(OutboxState state) => state switch
    {
        OutboxState.Queued => nameof(OutboxState.Queued),
        OutboxState.Sending => nameof(OutboxState.Sending),
        OutboxState.Sent => nameof(OutboxState.Sent),
        OutboxState.Delivered => nameof(OutboxState.Delivered),
        OutboxState.Read => nameof(OutboxState.Read),
        OutboxState.Failed => nameof(OutboxState.Failed),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string NameOf(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Attempted => nameof(DeliveryStatus.Attempted),
        DeliveryStatus.Accepted => nameof(DeliveryStatus.Accepted),
        DeliveryStatus.Sending => nameof(DeliveryStatus.Sending),
        DeliveryStatus.Sent => nameof(DeliveryStatus.Sent),
        DeliveryStatus.Delivered => nameof(DeliveryStatus.Delivered),
        DeliveryStatus.Undelivered => nameof(DeliveryStatus.Undelivered),
        DeliveryStatus.Failed => nameof(DeliveryStatus.Failed),
        DeliveryStatus.Read => nameof(DeliveryStatus.Read),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    private static string? ReadText(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static OutboxState ReadState(string name) => name switch
    {
        nameof(OutboxState.Queued) => OutboxState.Queued,
        nameof(OutboxState.Sending) => OutboxState.Sending,
        nameof(OutboxState.Sent) => OutboxState.Sent,
        nameof(OutboxState.Delivered) => OutboxState.Delivered,
        nameof(OutboxState.Read) => OutboxState.Read,
        nameof(OutboxState.Failed) => OutboxState.Failed,
        _ => throw new InvalidDataException($"Unknown state of a message: {name}."),
    };

    private static DeliveryStatus ReadStatus(string name) => name switch
    {
        nameof(DeliveryStatus.Attempted) => DeliveryStatus.Attempted,
        nameof(DeliveryStatus.Accepted) => DeliveryStatus.Accepted,
        nameof(DeliveryStatus.Sending) => DeliveryStatus.Sending,
        nameof(DeliveryStatus.Sent) => DeliveryStatus.Sent,
        nameof(DeliveryStatus.Delivered) => DeliveryStatus.Delivered,
        nameof(DeliveryStatus.Undelivered) => DeliveryStatus.Undelivered,
        nameof(DeliveryStatus.Failed) => DeliveryStatus.Failed,
        nameof(DeliveryStatus.Read) => DeliveryStatus.Read,
        _ => throw new InvalidDataException($"Unknown status of a delivery: {name}."),
    };
}
