using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Dialogs.Generation.Activities;

/// <summary>The content of a card other than an Adaptive Card.</summary>
internal static class CardContent
{
    public static JsonElement Create(string contentType, object? structure)
    {
        var content = new OrderedDictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in Generated.PropertiesOf(structure))
        {
            switch (name)
            {
                case "tap":
                    content[name] = Write(CardActions.CreateOne(value));
                    break;
                case "buttons":
                    content[name] = CardActions.Create(value).ConvertAll<object?>(action => Write(action));
                    break;
                case "image" or "images" when contentType is AttachmentContentTypes.HeroCard or AttachmentContentTypes.ThumbnailCard:
                    content["images"] = Media(value, content.GetValueOrDefault("images"));
                    break;
                case "image":
                    content[name] = Medium(value);
                    break;
                case "media":
                    content[name] = Media(value, null);
                    break;
                case "autostart" or "autoloop" or "shareable":
                    content[name] = bool.TryParse(Generated.TextOf(value), out var isOn) ? isOn : value;
                    break;
                default:
                    content[name] = value;
                    break;
            }
        }

        return Generated.ElementOf(content);
    }

    private static List<object?> Media(object? value, object? earlier) => [.. earlier as List<object?> ?? [], .. Generated.ListOf(value).ConvertAll(Medium)];

    private static object? Medium(object? value)
        => value is string address ? new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["url"] = address.Trim() } : value;

    private static JsonElement Write(CardAction action) => JsonSerializer.SerializeToElement(action, ActivityJson.Default.CardAction);
}
