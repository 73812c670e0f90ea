using System.Data.Common;
using ContactBot.Storage.Outbox;
using ContactBot.Storage.Reading;

namespace ContactBot.Storage.Conversations;

/// <summary>Turns rows into conversations and transcript entries.</summary>
internal static class ConversationRows
{
    /// <summary>The columns that <see cref="ReadConversation"/> reads, in its order; the table is called <c>c</c>.</summary>
    public const string Columns =
        """
        c."Id", c."BodyId", c."ChannelId", c."UserId", c."UserName", c."Language", c."Owner", c."OwnerSince", c."OwnerReason",
        c."OperatorId", c."OperatorName", c."CitizenId", c."CaseId", c."LastSequence", c."ProcessedSequence", c."CreatedAt",
        c."UpdatedAt", c."Version"
        """;

    /// <summary>The number of <see cref="Columns"/>.</summary>
    public const int ColumnCount = 18;

    /// <summary>The columns that <see cref="ReadRoute"/> reads, in its order; the table is called <c>r</c>.</summary>
    public const string RouteColumns =
        """
        r."Sender", r."Recipient", r."Reference", r."LastInboundAt", r."OptedOutAt", r."Offered"
        """;

    /// <summary>The columns that <see cref="ReadEntry"/> reads, in its order.</summary>
    public const string EntryColumns =
        """
        "Sequence", "ActivityId", "ExternalId", "Author", "ForCitizen", "At", "Json"
        """;

    public static ConversationSnapshot ReadConversation(DbDataReader reader, IReadConnections connections) => new()
    {
        Id = reader.GetString(0),
        BodyId = reader.GetGuid(1),
        ChannelId = reader.GetString(2),
        UserId = reader.GetString(3),
        UserName = ReadText(reader, 4),
        Language = reader.GetString(5),
        Owner = ReadOwner(reader.GetString(6)),
        OwnerSince = connections.ReadInstant(reader, 7),
        OwnerReason = ReadText(reader, 8),
        OperatorId = ReadIdentifier(reader, 9),
        OperatorName = ReadText(reader, 10),
        CitizenId = ReadIdentifier(reader, 11),
        CaseId = ReadIdentifier(reader, 12),
        LastSequence = reader.GetInt64(13),
        ProcessedSequence = reader.GetInt64(14),
        CreatedAt = connections.ReadInstant(reader, 15),
        UpdatedAt = connections.ReadInstant(reader, 16),
        Version = reader.GetInt64(17),
    };

    /// <summary>The route of a conversation, from the columns behind <paramref name="first"/>; null if it has none.</summary>
    public static ChannelRoute? ReadRoute(
        DbDataReader reader, IReadConnections connections, string conversationId, Guid bodyId, string channelId, int first) =>
        reader.IsDBNull(first)
            ? null
            : new ChannelRoute
            {
                ConversationId = conversationId,
                BodyId = bodyId,
                ChannelId = channelId,
                Sender = reader.GetString(first),
                Recipient = reader.GetString(first + 1),
                Reference = ReadText(reader, first + 2),
                LastInboundAt = ReadInstant(reader, connections, first + 3),
                OptedOutAt = ReadInstant(reader, connections, first + 4),
                Offered = ReadText(reader, first + 5),
            };

    public static TranscriptEntry ReadEntry(DbDataReader reader, IReadConnections connections) => new(
        reader.GetInt64(0),
        reader.GetString(1),
        ReadText(reader, 2),
        ReadAuthor(reader.GetString(3)),
        reader.GetBoolean(4),
        connections.ReadInstant(reader, 5),
        reader.GetFieldValue<byte[]>(6));

    public static ReadOnlyMemory<byte> ReadBytes(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? ReadOnlyMemory<byte>.Empty : reader.GetFieldValue<byte[]>(column);

    private static string? ReadText(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DateTimeOffset? ReadInstant(DbDataReader reader, IReadConnections connections, int column) =>
        reader.IsDBNull(column) ? null : connections.ReadInstant(reader, column);

    private static Guid? ReadIdentifier(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetGuid(column);

    private static ConversationOwner ReadOwner(string name) => name switch
    {
        nameof(ConversationOwner.Bot) => ConversationOwner.Bot,
        nameof(ConversationOwner.Waiting) => ConversationOwner.Waiting,
        nameof(ConversationOwner.Operator) => ConversationOwner.Operator,
        nameof(ConversationOwner.WrapUp) => ConversationOwner.WrapUp,
        nameof(ConversationOwner.Closed) => ConversationOwner.Closed,
        _ => throw new InvalidDataException($"Unknown owner of a conversation: {name}."),
    };

    private static TranscriptAuthor ReadAuthor(string name) => name switch
    {
        nameof(TranscriptAuthor.Citizen) => TranscriptAuthor.Citizen,
        nameof(TranscriptAuthor.Bot) => TranscriptAuthor.Bot,
        nameof(TranscriptAuthor.Operator) => TranscriptAuthor.Operator,
        nameof(TranscriptAuthor.System) => TranscriptAuthor.System,
        _ => throw new InvalidDataException($"Unknown author of a transcript entry: {name}."),
    };
}
