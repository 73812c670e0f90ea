using System.Data;
using System.Data.Common;
using ContactBot.Storage.Reading;

namespace ContactBot.Storage.Conversations;

/// <summary>Reads conversations with prepared commands, in the SQL that both databases understand.</summary>
internal sealed class ConversationStore(IReadConnections connections) : IConversationStore
{
    private static readonly ReadQuery Find = new(
        $"""
        SELECT {ConversationRows.Columns}, s."State", u."State", {ConversationRows.RouteColumns}
        FROM "Conversations" c
        LEFT JOIN "ConversationStates" s ON s."ConversationId" = c."Id"
        LEFT JOIN "UserStates" u ON u."BodyId" = c."BodyId" AND u."ChannelId" = c."ChannelId" AND u."UserId" = c."UserId"
        LEFT JOIN "ChannelRoutes" r ON r."ConversationId" = c."Id"
        WHERE c."Id" = @id
        """,
        "id");

    private static readonly ReadQuery Transcript = new(
        $"""
        SELECT {ConversationRows.EntryColumns} FROM "TranscriptEntries"
        WHERE "ConversationId" = @id AND "Sequence" > @after ORDER BY "Sequence" LIMIT @limit
        """,
        "id",
        "after",
        "limit");

    private static readonly ReadQuery TranscriptForCitizen = new(
        $"""
        SELECT {ConversationRows.EntryColumns} FROM "TranscriptEntries"
        WHERE "ConversationId" = @id AND "Sequence" > @after AND "ForCitizen" = @visible ORDER BY "Sequence" LIMIT @limit
        """,
        "id",
        "after",
        "visible",
        "limit");

    private static readonly ReadQuery FindActivity = new(
        """
        SELECT "ActivityId" FROM "TranscriptEntries" WHERE "ConversationId" = @id AND "ExternalId" = @externalId
        """,
        "id",
        "externalId");

    private static readonly ReadQuery Interrupted = new(
        """
        SELECT "Id" FROM "Conversations"
        WHERE "LastSequence" > "ProcessedSequence" AND "UpdatedAt" < @before ORDER BY "UpdatedAt" LIMIT @limit
        """,
        "before",
        "limit");

    private static readonly ReadQuery WithPeople = new(
        $"""
        SELECT {ConversationRows.Columns} FROM "Conversations" c
        WHERE c."BodyId" = @body AND c."Owner" IN ('Waiting', 'Operator', 'WrapUp') ORDER BY c."OwnerSince" LIMIT @limit
        """,
        "body",
        "limit");

    public async Task<StoredConversation?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        var command = Find.On(connection, StoredText.Clean(conversationId));
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleRow, cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        var conversation = ConversationRows.ReadConversation(reader, connections);
        return new StoredConversation(
            conversation,
            ConversationRows.ReadBytes(reader, ConversationRows.ColumnCount),
            ConversationRows.ReadBytes(reader, ConversationRows.ColumnCount + 1),
            ConversationRows.ReadRoute(
                reader, connections, conversation.Id, conversation.BodyId, conversation.ChannelId, first: ConversationRows.ColumnCount + 2));
    }

    public async Task<IReadOnlyList<TranscriptEntry>> ReadTranscriptAsync(
        string conversationId, long after, bool forCitizenOnly, int limit, CancellationToken cancellationToken)
    {
        var id = StoredText.Clean(conversationId);
        await using var connection = await connections.RentAsync(cancellationToken);
        var command = forCitizenOnly
            ? TranscriptForCitizen.On(connection, id, after, true, limit)
            : Transcript.On(connection, id, after, limit);
        return await ReadAllAsync(command, ConversationRows.ReadEntry, cancellationToken);
    }

    public async Task<string?> FindActivityIdAsync(string conversationId, string externalId, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        var command = FindActivity.On(connection, StoredText.Clean(conversationId), StoredText.Clean(externalId));
        return (string?)await command.ExecuteScalarAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<string>> FindInterruptedAsync(
        DateTimeOffset before, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        var command = Interrupted.On(connection, connections.ToParameter(before), limit);
        return await ReadAllAsync(command, static (reader, _) => reader.GetString(0), cancellationToken);
    }

    public async Task<IReadOnlyList<ConversationSnapshot>> FindWithPeopleAsync(
        Guid bodyId, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await connections.RentAsync(cancellationToken);
        var command = WithPeople.On(connection, bodyId, limit);
        return await ReadAllAsync(command, ConversationRows.ReadConversation, cancellationToken);
    }

    private async Task<IReadOnlyList<T>> ReadAllAsync<T>(
        DbCommand command, Func<DbDataReader, IReadConnections, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader, connections));
        }

        return rows;
    }
}
