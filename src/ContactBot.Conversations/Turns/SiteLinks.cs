using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ContactBot.Activities;
using ContactBot.Conversations.Messages;

namespace ContactBot.Conversations.Turns;

/// <summary>
/// Makes the bot's links to the body's own pages (<c>/privacy</c>) whole, for channels on which no page stands around the
/// message. Thread safe.
/// </summary>
internal sealed partial class SiteLinks(IBodySites sites)
{
    public void Complete(Activity activity, Guid bodyId)
    {
        if (sites.SiteOf(bodyId) is not { } site)
        {
            return;
        }

        var origin = site.ToString().TrimEnd('/');
        activity.Text = InText(activity.Text, origin);
        foreach (var action in activity.SuggestedActions?.Actions ?? [])
        {
            Complete(action, origin);
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            Complete(attachment, origin);
        }
    }

    private static void Complete(CardAction action, string origin)
    {
        action.Image = Address(action.Image, origin);
        if (action.Value is { ValueKind: JsonValueKind.String } value && value.GetString() is { } text && Address(text, origin) is { } whole && whole != text)
        {
            action.Value = JsonSerializer.SerializeToElement(whole, MessageJson.Default.String);
        }
    }

    private static void Complete(Attachment attachment, string origin)
    {
        attachment.ContentUrl = Address(attachment.ContentUrl, origin);
        attachment.ThumbnailUrl = Address(attachment.ThumbnailUrl, origin);
        if (attachment.Content is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } content && JsonNode.Parse(content.GetRawText()) is { } card)
        {
            Complete(card, origin);
            attachment.Content = JsonSerializer.SerializeToElement(card, MessageJson.Default.JsonNode);
        }
    }

    // Cards are open: whatever is nothing but a path of the site is an address, wherever it stands.
    private static void Complete(JsonNode node, string origin)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members.ToList())
                {
                    Complete(member, whole => members[name] = whole, origin);
                }

                break;
            case JsonArray items:
                for (var place = 0; place < items.Count; place++)
                {
                    var index = place;
                    Complete(items[index], whole => items[index] = whole, origin);
                }

                break;
        }
    }

    private static void Complete(JsonNode? node, Action<string> replace, string origin)
    {
        if (node is JsonValue value && value.TryGetValue<string>(out var text))
        {
            var whole = InText(Address(text, origin), origin)!;
            if (whole != text)
            {
                replace(whole);
            }
        }
        else if (node is not null)
        {
            Complete(node, origin);
        }
    }

    private static string? InText(string? text, string origin) =>
        text is not null && text.Contains("](/", StringComparison.Ordinal) ? LinkForm().Replace(text, match => $"]({origin}{match.Groups[1].Value}") : text;

    private static string? Address(string? text, string origin) => text is not null && PathForm().IsMatch(text) ? $"{origin}{text}" : text;

    [GeneratedRegex(@"\]\((/(?!/)[^\s)]*)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"^/(?!/)\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex PathForm();
}
