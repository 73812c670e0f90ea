using System.Text.Json;
using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.Evaluation;

/// <summary>Reads the parts of a line of labelled data.</summary>
internal static class LabelledLine
{
    /// <exception cref="FormatException">There is no such text.</exception>
    public static string Text(JsonElement line, string name)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("the line is no JSON object.");
        }

        return line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"\"{name}\" is missing or no text.");
    }

    /// <summary>The labelled entities; null where the line has none of the kind.</summary>
    /// <exception cref="FormatException">A label doesn't fit the text.</exception>
    public static IReadOnlyList<EntitySpan>? Entities(JsonElement line, string text)
    {
        if (!line.TryGetProperty("entities", out var entities) || entities.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return entities.ValueKind == JsonValueKind.Array
            ? [.. entities.EnumerateArray().Select(entity => Entity(entity, text))]
            : throw new FormatException("\"entities\" is no list.");
    }

    private static EntitySpan Entity(JsonElement entity, string text)
    {
        var type = Text(entity, "type");
        var (start, end) = (Place(entity, "start"), Place(entity, "end"));
        var part = entity.TryGetProperty("text", out _) ? Text(entity, "text") : null;
        var value = entity.TryGetProperty("value", out var given) && given.ValueKind != JsonValueKind.Null ? Text(entity, "value") : null;
        if (Fits(text, start, end, part))
        {
            return new EntitySpan(type, start, end, text[start..end], value);
        }

        // Other languages count a character outside the basic plane, such as most emoji, once.
        var (startHere, endHere) = (CodeUnits(text, start), CodeUnits(text, end));
        return part is not null && Fits(text, startHere, endHere, part)
            ? new EntitySpan(type, startHere, endHere, part, value)
            : throw new FormatException(part is null
                ? $"the entity from {start} to {end} is outside the text, which has {text.Length} characters."
                : $"from {start} to {end} the text doesn't read «{part}».");
    }

    private static bool Fits(string text, int start, int end, string? part) =>
        start >= 0 && start < end && end <= text.Length && (part is null || text.AsSpan(start, end - start).SequenceEqual(part));

    private static int CodeUnits(string text, int codePoints) => text.EnumerateRunes().Take(Math.Max(codePoints, 0)).Sum(rune => rune.Utf16SequenceLength);

    private static int Place(JsonElement entity, string name) =>
        entity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var place)
            ? place
            : throw new FormatException($"\"{name}\" of an entity is missing or no whole number.");
}
