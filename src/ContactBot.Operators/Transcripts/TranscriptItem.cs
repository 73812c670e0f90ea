using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations;
using ContactBot.Storage.Conversations;

namespace ContactBot.Operators.Transcripts;

/// <summary>One entry of a transcript, ready to be shown to an operator. All of it is text from outside, except <see cref="Html"/>.</summary>
public sealed record TranscriptItem
{
    public required long Sequence { get; init; }
    public required TranscriptAuthor Author { get; init; }

    /// <summary>Null where the author does not say.</summary>
    public string? AuthorName { get; init; }

    /// <summary>When it was accepted, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>True for what happened, rather than what was said.</summary>
    public bool IsNotice { get; init; }

    /// <summary>False: the citizen does not see it.</summary>
    public bool ForCitizen { get; init; } = true;

    /// <summary>Plain text; null if there is none, or if <see cref="Html"/> stands for it.</summary>
    public string? Text { get; init; }

    /// <summary>The bot's formatted text, already made safe.</summary>
    public string? Html { get; init; }

    public IReadOnlyList<TranscriptFile> Files { get; init; } = [];
    public IReadOnlyList<TranscriptCard> Cards { get; init; } = [];

    /// <summary>The titles of the buttons that were offered.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The item for an entry; null if an operator has nothing to see in it.</summary>
    public static TranscriptItem? From(TranscriptLine line)
    {
        var activity = JsonSerializer.Deserialize(line.Json, ActivityJson.Default.Activity)!;
        return activity.Type switch
        {
            ActivityTypes.Message => FromMessage(line, activity),
            ActivityTypes.Event when activity.Name == EventNames.HandoffInitiate => Notice(line, activity, HandoffText(activity)),
            ActivityTypes.EndOfConversation => Notice(line, activity, "Conversazione conclusa"),
            _ => null,
        };
    }

    private static TranscriptItem? FromMessage(TranscriptLine line, Activity activity)
    {
        var isMarkdown = line.Author == TranscriptAuthor.Bot && activity.TextFormat is null or "markdown";
        var text = string.IsNullOrWhiteSpace(activity.Text) ? null : activity.Text.Trim();
        var item = new TranscriptItem
        {
            Sequence = line.Sequence,
            Author = line.Author,
            AuthorName = activity.From?.Name,
            At = activity.Timestamp ?? DateTimeOffset.UnixEpoch,
            IsNotice = line.Author == TranscriptAuthor.System,
            ForCitizen = line.ForCitizen,
            Text = isMarkdown ? null : text,
            Html = isMarkdown && text is not null ? SafeMarkdown.ToHtml(text) : null,
            Files = [.. (activity.Attachments ?? []).Select(TranscriptFile.From).OfType<TranscriptFile>()],
            Cards = [.. (activity.Attachments ?? []).Select(TranscriptCard.From).OfType<TranscriptCard>()],
            Choices = [.. (activity.SuggestedActions?.Actions ?? []).Select(action => action.Title).OfType<string>()],
        };
        return text is null && item.Files.Count == 0 && item.Cards.Count == 0 && item.Choices.Count == 0 ? null : item;
    }

    private static TranscriptItem Notice(TranscriptLine line, Activity activity, string text) => new()
    {
        Sequence = line.Sequence,
        Author = line.Author,
        At = activity.Timestamp ?? DateTimeOffset.UnixEpoch,
        IsNotice = true,
        ForCitizen = line.ForCitizen,
        Text = text,
    };

    private static string HandoffText(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("reason", out var reason)
        && reason.ValueKind == JsonValueKind.String
            ? $"Richiesto un operatore: {reason.GetString()}"
            : "Richiesto un operatore";
}
