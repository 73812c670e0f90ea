using System.Text;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;

namespace ContactBot.TestKit.Storage;

/// <summary>Makes turns to be committed.</summary>
public static class Turns
{
    /// <summary>A moment that both databases keep exactly.</summary>
    public static readonly DateTimeOffset Moment = new(2026, 10, 25, 1, 30, 0, 123, 456, TimeSpan.Zero);

    public static ConversationSnapshot Conversation(string id, string userId = "u1") => new()
    {
        Id = id,
        BodyId = Body.DefaultId,
        ChannelId = "directline",
        UserId = userId,
        Language = "it-IT",
        OwnerSince = Moment,
        CreatedAt = Moment,
        UpdatedAt = Moment,
    };

    /// <summary>The next turn of a conversation: what the citizen wrote and what the bot answered.</summary>
    public static TurnCommit Turn(ConversationSnapshot conversation, string externalId, string text = "buongiorno")
    {
        var sequence = conversation.LastSequence;
        return new TurnCommit
        {
            Conversation = conversation with { LastSequence = sequence + 2, ProcessedSequence = sequence + 2 },
            Entries =
            [
                Entry(sequence + 1, externalId, TranscriptAuthor.Citizen, text),
                Entry(sequence + 2, null, TranscriptAuthor.Bot, "risposta"),
            ],
            ConversationState = Encoding.UTF8.GetBytes($$"""{"turn":{{sequence + 2}}}"""),
        };
    }

    public static TranscriptEntry Entry(
        long sequence, string? externalId = null, TranscriptAuthor author = TranscriptAuthor.Bot, string text = "testo", bool forCitizen = true) =>
        new(sequence, $"a{sequence}", externalId, author, forCitizen, Moment, Json(text));

    /// <summary>The conversation as it is after a commit.</summary>
    public static ConversationSnapshot After(TurnCommit commit) =>
        commit.Conversation with { Version = commit.Conversation.Version + 1 };

    private static ReadOnlyMemory<byte> Json(string text) =>
        System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["type"] = "message", ["text"] = text });
}
