using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ContactBot.Storage.Sqlite;

/// <summary>The statements that write a turn, prepared once a connection.</summary>
internal sealed class SqliteJournalStatements(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _addConversation = new(
        connection,
        """
        INSERT INTO "Conversations" (
            "UserName", "Language", "Owner", "OwnerSince", "OwnerReason", "OperatorId", "OperatorName", "CitizenId", "CaseId",
            "LastSequence", "ProcessedSequence", "UpdatedAt", "UserId", "Id", "Version", "BodyId", "ChannelId", "CreatedAt")
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? + 1, ?, ?, ?)
        ON CONFLICT ("Id") DO NOTHING
        """);

    private readonly SqliteStatement _updateConversation = new(
        connection,
        """
        UPDATE "Conversations" SET
            "UserName" = ?, "Language" = ?, "Owner" = ?, "OwnerSince" = ?, "OwnerReason" = ?, "OperatorId" = ?, "OperatorName" = ?,
            "CitizenId" = ?, "CaseId" = ?, "LastSequence" = ?, "ProcessedSequence" = ?, "UpdatedAt" = ?, "UserId" = ?,
            "Version" = "Version" + 1
        WHERE "Id" = ? AND "Version" = ?
        """);

    private readonly SqliteStatement _addEntry = new(
        connection,
        """
        INSERT INTO "TranscriptEntries" (
            "ConversationId", "Sequence", "ActivityId", "ExternalId", "Author", "ForCitizen", "At", "Json")
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT ("ConversationId", "ExternalId") WHERE "ExternalId" IS NOT NULL DO NOTHING
        """);

    private readonly SqliteStatement _saveConversationState = new(
        connection,
        """
        INSERT INTO "ConversationStates" ("ConversationId", "State") VALUES (?, ?)
        ON CONFLICT ("ConversationId") DO UPDATE SET "State" = excluded."State"
        """);

    private readonly SqliteStatement _saveUserState = new(
        connection,
        """
        INSERT INTO "UserStates" ("BodyId", "ChannelId", "UserId", "State", "UpdatedAt") VALUES (?, ?, ?, ?, ?)
        ON CONFLICT ("BodyId", "ChannelId", "UserId") DO UPDATE SET "State" = excluded."State", "UpdatedAt" = excluded."UpdatedAt"
        """);

    /// <summary>Writes the conversation's row if it has the expected version.</summary>
    /// <returns>False, with nothing written, if it has not.</returns>
    public bool TryWriteConversation(ConversationSnapshot conversation)
    {
        var isNew = conversation.Version == 0;
        var statement = (isNew ? _addConversation : _updateConversation)
            .Text(conversation.UserName)
            .Text(conversation.Language)
            .Owner(conversation.Owner)
            .Instant(conversation.OwnerSince)
            .Text(conversation.OwnerReason)
            .Identifier(conversation.OperatorId)
            .Text(conversation.OperatorName)
            .Identifier(conversation.CitizenId)
            .Identifier(conversation.CaseId)
            .Number(conversation.LastSequence)
            .Number(conversation.ProcessedSequence)
            .Instant(conversation.UpdatedAt)
            .Text(conversation.UserId)
            .Text(conversation.Id)
            .Number(conversation.Version);
        if (isNew)
        {
            statement
                .Identifier(conversation.BodyId)
                .Text(conversation.ChannelId)
                .Instant(conversation.CreatedAt);
        }

        return statement.Execute() == 1;
    }

    /// <summary>Writes what hangs on the conversation's row.</summary>
    /// <exception cref="DuplicateActivityException">An external id is there already.</exception>
    /// <exception cref="TurnConflictException">A sequence is taken.</exception>
    public void WriteRest(TurnCommit commit)
    {
        var conversation = commit.Conversation;
        foreach (var entry in commit.Entries)
        {
            WriteEntry(conversation.Id, entry);
        }

        if (commit.ConversationState is { } conversationState)
        {
            _saveConversationState.Text(conversation.Id).Bytes(conversationState.Span).Execute();
        }

        if (commit.UserState is { } userState)
        {
            _saveUserState
                .Identifier(conversation.BodyId)
                .Text(conversation.ChannelId)
                .Text(conversation.UserId)
                .Bytes(userState.Span)
                .Instant(conversation.UpdatedAt)
                .Execute();
        }
    }

    public void Dispose()
    {
        _addConversation.Dispose();
        _updateConversation.Dispose();
        _addEntry.Dispose();
        _saveConversationState.Dispose();
        _saveUserState.Dispose();
    }

    private void WriteEntry(string conversationId, TranscriptEntry entry)
    {
        _addEntry
            .Text(conversationId)
            .Number(entry.Sequence)
            .Text(entry.ActivityId)
            .Text(entry.ExternalId)
            .Author(entry.Author)
            .Number(entry.ForCitizen ? 1 : 0)
            .Instant(entry.At)
            .Bytes(entry.Json.Span);
        try
        {
            if (_addEntry.Execute() == 0)
            {
                throw new DuplicateActivityException(conversationId);
            }
        }
        catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_PRIMARYKEY)
        {
            throw new TurnConflictException(conversationId);
        }
    }
}
