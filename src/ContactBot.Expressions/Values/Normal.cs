using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Values;

/// <summary>Brings what foreign containers hold to the types that the language computes with.</summary>
internal static class Normal
{
    public static object? Of(object? value) => value switch
    {
        null or string or long or double or bool => value,
        OrderedDictionary<string, object?> or List<object?> => value,
        int or short or sbyte or byte or ushort or uint => Boxed.Of(Convert.ToInt64(value, null)),
        ulong large => large <= long.MaxValue ? Boxed.Of((long)large) : (double)large,
        float real => (double)real,
        char character => character.ToString(),
        Guid identifier => identifier.ToString(),
        Enum constant => constant.ToString(),
        DateTimeOffset instant => instant.UtcDateTime,
        JsonElement element => JsonValues.FromElement(element),
        JsonValue json => FromJsonValue(json),
        _ => value,
    };

    private static object? FromJsonValue(JsonValue json)
        => json.TryGetValue<JsonElement>(out var element) ? JsonValues.FromElement(element) : Of(json.GetValue<object>());
}
