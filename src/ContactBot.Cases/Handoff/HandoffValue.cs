using System.Text.Json;

namespace ContactBot.Cases.Handoff;

/// <summary>Reads the value of a <c>handoff.initiate</c> event, which a dialog's author wrote freely.</summary>
internal sealed class HandoffValue
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "reason", "topic", "subject", "category", "place", "details", "skill", "priority", "callbackNumber", "sentiment", "done", "handoffId",
    };

    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.OrdinalIgnoreCase);

    public HandoffValue(JsonElement? value)
    {
        if (value is { ValueKind: JsonValueKind.Object } properties)
        {
            foreach (var property in properties.EnumerateObject())
            {
                _properties[property.Name] = property.Value;
            }
        }
    }

    /// <summary>All that has no meaning of its own here and is not empty.</summary>
    public IReadOnlyDictionary<string, JsonElement> Collected => _properties
        .Where(property => !Known.Contains(property.Key) && !IsEmpty(property.Value))
        .ToDictionary(property => property.Key, property => property.Value.Clone(), StringComparer.Ordinal);

    public HandoffSentiment? Sentiment => _properties.TryGetValue("sentiment", out var sentiment)
        ? sentiment.ValueKind switch
        {
            JsonValueKind.String when sentiment.GetString() is { Length: > 0 } label => new HandoffSentiment(label, null),
            JsonValueKind.Object when sentiment.TryGetProperty("label", out var label) && label.ValueKind == JsonValueKind.String =>
                new HandoffSentiment(label.GetString()!, ReadScore(sentiment)),
            _ => null,
        }
        : null;

    public IReadOnlyList<string> Done => _properties.TryGetValue("done", out var done) && done.ValueKind == JsonValueKind.Array
        ? [.. done.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
        : [];

    /// <summary>A text or a number; null if it is missing, empty or something else.</summary>
    public string? Text(string name) => _properties.TryGetValue(name, out var value)
        ? CaseText.Limit(AsText(value), CaseText.DetailsLength)
        : null;

    /// <summary>A collected value as a person reads it; null for what is no plain value.</summary>
    public static string? AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "sì",
        JsonValueKind.False => "no",
        _ => null,
    };

    private static double? ReadScore(JsonElement sentiment) =>
        sentiment.TryGetProperty("score", out var score) && score.ValueKind == JsonValueKind.Number && score.TryGetDouble(out var number)
            ? number
            : null;

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined
        || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));
}
