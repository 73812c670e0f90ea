using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Host.CommandLine.Chat;

/// <summary>The words of a card, a line each; its buttons become choices.</summary>
internal static class CardText
{
    private static readonly string[] Words = ["title", "subtitle", "text", "altText", "label", "placeholder", "speak"];
    private static readonly string[] Parts = ["body", "items", "columns", "facts", "inlines", "rows", "cells", "images", "image", "media", "card"];

    public static IEnumerable<string> Of(Attachment attachment, List<ChatChoice> choices)
    {
        if (attachment.Content is { ValueKind: JsonValueKind.Object } card)
        {
            return Lines(card, choices).ToList();
        }

        return [$"[{attachment.ContentType}] {attachment.Name} {attachment.ContentUrl}".TrimEnd()];
    }

    private static IEnumerable<string> Lines(JsonElement element, List<ChatChoice> choices) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Lines(item, choices)),
        JsonValueKind.Object => LinesOfObject(element, choices),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static IEnumerable<string> LinesOfObject(JsonElement element, List<ChatChoice> choices)
    {
        var words = Words.Select(name => TextOf(element, name)).OfType<string>().ToList();
        // A fact is one line: its name and its value.
        if (words is [var title] && TextOf(element, "value") is { } value && TextOf(element, "type") is null)
        {
            words = [$"{title}: {value}"];
        }

        foreach (var line in words)
        {
            yield return line;
        }

        foreach (var line in Parts.Where(name => element.TryGetProperty(name, out _)).SelectMany(name => Lines(element.GetProperty(name), choices)))
        {
            yield return line;
        }

        AddChoices(element, choices);
    }

    private static void AddChoices(JsonElement element, List<ChatChoice> choices)
    {
        foreach (var button in Items(element, "buttons"))
        {
            if (button.Deserialize(ActivityJson.Default.CardAction) is { } action)
            {
                choices.Add(ChatChoice.Of(action));
            }
        }

        foreach (var action in Items(element, "actions"))
        {
            var title = TextOf(action, "title") ?? "";
            choices.Add(TextOf(action, "url") is { } address
                ? new ChatChoice(title, null, address)
                : new ChatChoice(title, action.TryGetProperty("data", out var data) ? data : null, null));
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement element, string name)
        => element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];

    private static string? TextOf(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
