using System.Text;
using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>
/// What is left of a message that is too large for its channel: the text, cut if need be, and where the rest can be found. Thread safe.
/// </summary>
internal sealed class SmallerActivity(BotFrameworkOptions options)
{
    /// <summary>Fits into every hosted channel.</summary>
    private const int MaximumTextLength = 3000;

    public Activity Of(Activity activity, string language)
    {
        var text = new StringBuilder(Cut(activity.Text ?? activity.Summary ?? ""));
        foreach (var attachment in activity.Attachments ?? [])
        {
            AppendLine(text, LineOf(attachment));
        }

        if (options.PublicUrl is { } page)
        {
            AppendLine(text, language.StartsWith("it", StringComparison.OrdinalIgnoreCase)
                ? $"Il messaggio completo non entra in questo canale: continui su {page}"
                : $"The whole message does not fit into this channel: go on at {page}");
        }

        activity.Text = text.ToString();
        activity.Speak = null;
        activity.Attachments = null;
        activity.Entities = null;
        activity.ChannelData = null;
        activity.Value = null;
        return activity;
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaximumTextLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', MaximumTextLength - 1);
        return $"{text[..(space > MaximumTextLength / 2 ? space : MaximumTextLength - 1)]}…";
    }

    private static string LineOf(Attachment attachment)
    {
        var url = attachment.ContentUrl is { } address && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? address : null;
        return string.Join(' ', new[] { attachment.Name ?? TitleOf(attachment.Content), url }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static string? TitleOf(JsonElement? content) =>
        content is { ValueKind: JsonValueKind.Object } card && card.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String
            ? title.GetString()
            : null;

    private static void AppendLine(StringBuilder text, string line)
    {
        if (line.Length > 0)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(line);
        }
    }
}
