using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using Npgsql;
using NpgsqlTypes;
using static ContactBot.Storage.PostgreSql.PostgreSqlParameters;

namespace ContactBot.Storage.PostgreSql;

/// <summary>The commands that write a turn, for a batch.</summary>
internal static class PostgreSqlJournalCommands
{
    private const string AddConversation =
        """
        INSERT INTO "Conversations" (
            "UserName", "Language", "Owner", "OwnerSince", "OwnerReason", "OperatorId", "OperatorName", "CitizenId", "CaseId",
            "LastSequence", "ProcessedSequence", "UpdatedAt", "UserId", "Id", "Version", "BodyId", "ChannelId", "CreatedAt")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 + 1, $16, $17, $18)
        ON CONFLICT ("Id") DO NOTHING
        """;

    private const string UpdateConversation =
        """
        UPDATE "Conversations" SET
            "UserName" = $1, "Language" = $2, "Owner" = $3, "OwnerSince" = $4, "OwnerReason" = $5, "OperatorId" = $6,
            "OperatorName" = $7, "CitizenId" = $8, "CaseId" = $9, "LastSequence" = $10, "ProcessedSequence" = $11,
            "UpdatedAt" = $12, "UserId" = $13, "Version" = "Version" + 1
        WHERE "Id" = $14 AND "Version" = $15
        """;

    private const string AddEntry =
        """
        INSERT INTO "TranscriptEntries" (
            "ConversationId", "Sequence", "ActivityId", "ExternalId", "Author", "ForCitizen", "At", "Json")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT ("ConversationId", "ExternalId") WHERE "ExternalId" IS NOT NULL DO NOTHING
        """;

    private const string SaveConversationState =
        """
        INSERT INTO "ConversationStates" ("ConversationId", "State") VALUES ($1, $2)
        ON CONFLICT ("ConversationId") DO UPDATE SET "State" = excluded."State"
        """;

    private const string SaveUserState =
        """
        INSERT INTO "UserStates" ("BodyId", "ChannelId", "UserId", "State", "UpdatedAt") VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT ("BodyId", "ChannelId", "UserId") DO UPDATE SET "State" = excluded."State", "UpdatedAt" = excluded."UpdatedAt"
        """;

    /// <summary>Writes the conversation's row if it has the expected version: one row changed, or none.</summary>
    public static NpgsqlBatchCommand WriteConversation(ConversationSnapshot conversation)
    {
        var isNew = conversation.Version == 0;
        var command = new NpgsqlBatchCommand(isNew ? AddConversation : UpdateConversation)
        {
            Parameters =
            {
                Text(conversation.UserName),
                Text(conversation.Language),
                Text(conversation.Owner.ToString()),
                Instant(conversation.OwnerSince),
                Text(conversation.OwnerReason),
                Identifier(conversation.OperatorId),
                Text(conversation.OperatorName),
                Identifier(conversation.CitizenId),
                Identifier(conversation.CaseId),
                Number(conversation.LastSequence),
                Number(conversation.ProcessedSequence),
                Instant(conversation.UpdatedAt),
                Text(conversation.UserId),
                Text(conversation.Id),
                Number(conversation.Version),
            },
        };
        if (isNew)
        {
            command.Parameters.Add(Identifier(conversation.BodyId));
            command.Parameters.Add(Text(conversation.ChannelId));
            command.Parameters.Add(Instant(conversation.CreatedAt));
        }

        return command;
    }

    /// <summary>Writes an entry: one row, or none if its external id is there already.</summary>
    public static NpgsqlBatchCommand WriteEntry(string conversationId, TranscriptEntry entry) => new(AddEntry)
    {
        Parameters =
        {
            Text(conversationId),
            Number(entry.Sequence),
            Text(entry.ActivityId),
            Text(entry.ExternalId),
            Text(entry.Author.ToString()),
            new NpgsqlParameter<bool> { TypedValue = entry.ForCitizen },
            Instant(entry.At),
            Bytes(entry.Json, NpgsqlDbType.Json),
        },
    };

    public static NpgsqlBatchCommand WriteConversationState(string conversationId, ReadOnlyMemory<byte> state) =>
        new(SaveConversationState) { Parameters = { Text(conversationId), Bytes(state, NpgsqlDbType.Bytea) } };

    public static NpgsqlBatchCommand WriteUserState(TurnCommit commit, ReadOnlyMemory<byte> state) => new(SaveUserState)
    {
        Parameters =
        {
            Identifier(commit.Conversation.BodyId),
            Text(commit.Conversation.ChannelId),
            Text(commit.Conversation.UserId),
            Bytes(state, NpgsqlDbType.Bytea),
            Instant(commit.Conversation.UpdatedAt),
        },
    };
}
