using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>
/// In a group the bot only hears what is addressed to it (<c>&lt;at&gt;Bot&lt;/at&gt; orari?</c>, Teams): the address is no part of what is said. The
/// entity that names it stays with the activity.
/// </summary>
internal static class RecipientMention
{
    private const string MentionType = "mention";

    public static void Remove(Activity activity)
    {
        if (activity.Text is null || activity.Recipient?.Id is not { } bot)
        {
            return;
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (TextOf(entity, bot) is { Length: > 0 } mention)
            {
                activity.Text = activity.Text.Replace(mention, "", StringComparison.OrdinalIgnoreCase).Trim();
            }
        }
    }

    private static string? TextOf(JsonElement entity, string bot) =>
        entity.ValueKind == JsonValueKind.Object
        && Text(entity, "type") == MentionType
        && entity.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object && Text(mentioned, "id") == bot
            ? Text(entity, "text")
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
