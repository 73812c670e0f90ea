using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Storage.Conversations;

namespace ContactBot.Cases.Handoff;

/// <summary>What the last stretch of a transcript says about where the talk stands.</summary>
internal sealed record RecentTalk
{
    private const string ExpectingInput = "expectingInput";

    public string? LastCitizenMessage { get; private init; }
    public string? LastBotMessage { get; private init; }

    /// <summary>The bot's last question, if no message of the citizen came after it.</summary>
    public string? PendingQuestion { get; private init; }

    public int CitizenMessages { get; private init; }
    public IReadOnlyList<HandoffAttachment> Attachments { get; private init; } = [];

    /// <param name="entries">In order of sequence.</param>
    public static RecentTalk Read(IEnumerable<TranscriptEntry> entries)
    {
        var attachments = new List<HandoffAttachment>();
        var talk = new RecentTalk { Attachments = attachments };
        foreach (var entry in entries)
        {
            if (entry.ForCitizen && ReadMessage(entry) is { } message)
            {
                talk = Add(talk, entry.Author, message, attachments);
            }
        }

        return talk;
    }

    private static RecentTalk Add(RecentTalk talk, TranscriptAuthor author, Activity message, List<HandoffAttachment> attachments)
    {
        switch (author)
        {
            case TranscriptAuthor.Citizen:
                attachments.AddRange((message.Attachments ?? [])
                    .Select(attachment => new HandoffAttachment(attachment.Name, attachment.ContentType, attachment.ContentUrl)));
                return talk with
                {
                    LastCitizenMessage = message.Text ?? talk.LastCitizenMessage,
                    CitizenMessages = talk.CitizenMessages + 1,
                    PendingQuestion = null,
                };
            case TranscriptAuthor.Bot when message.Text is { Length: > 0 } text:
                var asks = message.InputHint == ExpectingInput || text.TrimEnd().EndsWith('?');
                return talk with { LastBotMessage = text, PendingQuestion = asks ? text : null };
            default:
                return talk;
        }
    }

    private static Activity? ReadMessage(TranscriptEntry entry)
    {
        try
        {
            return JsonSerializer.Deserialize(entry.Json.Span, ActivityJson.Default.Activity) is { Type: ActivityTypes.Message } message
                ? message
                : null;
        }
        catch (JsonException)
        {
            // A handoff must never fail for what somebody else's channel once let in.
            return null;
        }
    }
}
