using System.Globalization;
using System.Text;
using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>Says in words what an activity shows: its text, its cards, and the addresses behind their buttons.</summary>
internal static class MessageText
{
    /// <summary>Everything but the choices and the files, in the channel's form.</summary>
    public static string Of(Activity activity, string channelId)
    {
        var blocks = new List<string?>();
        if (!string.IsNullOrWhiteSpace(activity.Text))
        {
            blocks.Add(activity.TextFormat is "plain" or "xml" ? activity.Text.Trim() : MarkdownText.For(channelId, activity.Text));
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            blocks.Add(attachment switch
            {
                { Content: { ValueKind: JsonValueKind.Object } card, ContentType: AttachmentContentTypes.AdaptiveCard } => AdaptiveText(card, channelId),
                { Content: { ValueKind: JsonValueKind.Object } card } => CardText(card, channelId),
                _ => null,
            });
        }

        return string.Join('\n', blocks.Where(block => !string.IsNullOrWhiteSpace(block)));
    }

    /// <summary>The choices as a short numbered list.</summary>
    public static string Numbered(IReadOnlyList<CardAction> choices)
    {
        var lines = new StringBuilder();
        for (var place = 0; place < choices.Count; place++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{(place == 0 ? "" : "\n")}{place + 1}) {choices[place].Title?.Trim()}");
        }

        return lines.ToString();
    }

    /// <summary>The files that the message brings.</summary>
    public static IReadOnlyList<Attachment> Files(Activity activity) =>
        [.. (activity.Attachments ?? []).Where(attachment => attachment.Content is null && IsPublic(attachment.ContentUrl))];

    private static bool IsPublic(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);

    private static string CardText(JsonElement card, string channelId)
    {
        List<string?> lines = [Text(card, "title"), Text(card, "subtitle"), Text(card, "text") is { } text ? MarkdownText.For(channelId, text) : null];
        if (card.TryGetProperty("buttons", out var buttons) && buttons.ValueKind == JsonValueKind.Array)
        {
            lines.AddRange(buttons.EnumerateArray().Select(LinkOf));
        }

        return string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    private static string? LinkOf(JsonElement button) => Text(button, "type") switch
    {
        "openUrl" or "signin" or "downloadFile" or "playVideo" or "playAudio" or "showImage" or "call" when Text(button, "value") is { } address =>
            $"{Text(button, "title")}: {(address.StartsWith("tel:", StringComparison.Ordinal) ? address[4..] : address)}",
        _ => null,
    };

    // The author's own words for those who can't see cards come first; else all text that the card holds.
    private static string AdaptiveText(JsonElement card, string channelId)
    {
        if (Text(card, "fallbackText") is { } fallback)
        {
            return fallback;
        }

        var lines = new List<string>();
        Collect(card, lines, channelId, depth: 0);
        return string.Join('\n', lines);
    }

    private static void Collect(JsonElement element, List<string> lines, string channelId, int depth)
    {
        const int maximumDepth = 16;
        if (depth > maximumDepth)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, lines, channelId, depth + 1);
            }

            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        switch (Text(element, "type"))
        {
            case "TextBlock" when Text(element, "text") is { } text:
                lines.Add(MarkdownText.For(channelId, text));
                return;
            case "FactSet" when element.TryGetProperty("facts", out var facts) && facts.ValueKind == JsonValueKind.Array:
                lines.AddRange(facts.EnumerateArray().Select(fact => $"{Text(fact, "title")}: {Text(fact, "value")}"));
                return;
            case "Action.OpenUrl" when Text(element, "url") is { } url:
                lines.Add($"{Text(element, "title")}: {url}");
                return;
        }

        foreach (var member in element.EnumerateObject().Where(member => member.Name is "body" or "items" or "columns" or "actions" or "inlines"))
        {
            Collect(member.Value, lines, channelId, depth + 1);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
