using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Operators.Transcripts;

/// <summary>A card as an operator reads it: what was written on it and what could be pressed.</summary>
/// <param name="Lines">Its texts, in order.</param>
/// <param name="Choices">The titles of its buttons.</param>
public sealed record TranscriptCard(IReadOnlyList<string> Lines, IReadOnlyList<string> Choices)
{
    private const int MaximumLines = 40;
    private const int MaximumDepth = 16;
    private const string CardTypePrefix = "application/vnd.microsoft.card.";

    // The properties of Bot Framework and Adaptive cards that hold words for the reader, by the order of reading.
    private static readonly string[] TextProperties = ["title", "subtitle", "text", "value"];
    private static readonly string[] ListProperties = ["body", "items", "columns", "facts", "rows", "cells", "inlines"];
    private static readonly string[] ActionProperties = ["buttons", "actions"];

    public static bool IsCard(Attachment attachment) =>
        attachment.ContentType?.StartsWith(CardTypePrefix, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The card of an attachment; null if it is a file.</summary>
    public static TranscriptCard? From(Attachment attachment)
    {
        if (!IsCard(attachment))
        {
            return null;
        }

        var lines = new List<string>();
        var choices = new List<string>();
        if (attachment.Content is { ValueKind: JsonValueKind.Object } content)
        {
            Read(content, lines, choices, depth: 0);
        }

        return new TranscriptCard(lines.Count == 0 && choices.Count == 0 ? ["Scheda senza testo"] : lines, choices);
    }

    private static void Read(JsonElement element, List<string> lines, List<string> choices, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object || depth > MaximumDepth || lines.Count >= MaximumLines)
        {
            return;
        }

        var words = TextProperties.Select(name => TextOf(element, name)).OfType<string>().ToList();
        if (words.Count > 0)
        {
            lines.Add(string.Join(": ", words));
        }

        foreach (var child in ChildrenOf(element, ListProperties))
        {
            Read(child, lines, choices, depth + 1);
        }

        choices.AddRange(ChildrenOf(element, ActionProperties).Select(action => TextOf(action, "title")).OfType<string>());
    }

    private static IEnumerable<JsonElement> ChildrenOf(JsonElement element, string[] names)
    {
        foreach (var name in names)
        {
            if (element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array)
            {
                foreach (var child in list.EnumerateArray())
                {
                    yield return child;
                }
            }
        }
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { } text
        && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;
}
