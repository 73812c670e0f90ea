using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Values;

/// <summary>Brings what foreign containers hold to the types that the language computes with.</summary>
internal static class Normal
{
    // The usual types are compared one by one, each without a call: this stands on the way of every value that is read.
    public static object? Of(object? value) => value is null || value.GetType() == typeof(string) || value.GetType() == typeof(OrderedDictionary<string, object?>)
        || value.GetType() == typeof(long) || value.GetType() == typeof(double) || value.GetType() == typeof(bool) || value.GetType() == typeof(List<object?>)
            ? value
            : OfForeign(value);

    private static object? OfForeign(object value) => value switch
    {
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
