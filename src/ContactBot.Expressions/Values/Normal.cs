using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Values;

/// <summary>Brings what foreign containers hold to the types that the language computes with.</summary>
internal static class Normal
{
    public static object? Of(object? value) => value is null || IsOwn(value.GetType()) ? value : OfForeign(value);

    /// <summary>The usual types, told apart without a call: this stands on the way of every value that is read.</summary>
    private static bool IsOwn(Type type)
        => type == typeof(string) || type == typeof(OrderedDictionary<string, object?>) || type == typeof(long)
            || type == typeof(double) || type == typeof(bool) || type == typeof(List<object?>);

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
