using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Values;

/// <summary>An object value, whatever holds it, as ordered pairs of names and values.</summary>
internal readonly struct ValueObject
{
    private readonly object _instance;

    private ValueObject(object instance) => _instance = instance;

    public int Count => _instance switch
    {
        OrderedDictionary<string, object?> ordered => ordered.Count,
        ICollection<KeyValuePair<string, object?>> pairs => pairs.Count,
        IReadOnlyCollection<KeyValuePair<string, object?>> pairs => pairs.Count,
        JsonObject json => json.Count,
        IDictionary untyped => untyped.Count,
        _ => TypeProperties.Of(_instance.GetType()).Ordered.Count,
    };

    /// <summary>Takes a value as an object; texts, numbers, dates, lists and the like are none.</summary>
    public static bool TryRead(object? value, out ValueObject properties)
    {
        var instance = value switch
        {
            JsonElement { ValueKind: JsonValueKind.Object } element => JsonValues.FromElement(element),
            IDictionary<string, object?> or IReadOnlyDictionary<string, object?> or JsonObject or IDictionary => value,
            null or string or bool or long or double or DateTime or byte[] or IList or JsonNode or JsonElement or Delegate => null,
            _ => value.GetType() is { IsPrimitive: false, IsEnum: false } type && !IsScalar(type) ? value : null,
        };
        properties = new(instance!);
        return instance is not null;
    }

    public IEnumerable<KeyValuePair<string, object?>> Pairs() => _instance switch
    {
        OrderedDictionary<string, object?> ordered => ordered,
        IEnumerable<KeyValuePair<string, object?>> pairs => pairs.Select(pair => KeyValuePair.Create(pair.Key, Normal.Of(pair.Value))),
        JsonObject json => json.Select(pair => KeyValuePair.Create(pair.Key, Normal.Of(pair.Value))),
        IDictionary untyped => untyped.Cast<DictionaryEntry>().Where(entry => entry.Key is string).Select(entry => KeyValuePair.Create((string)entry.Key, Normal.Of(entry.Value))),
        var instance => TypeProperties.Of(instance.GetType()).Ordered.Select(property => KeyValuePair.Create(property.Name, Normal.Of(property.Get(instance)))),
    };

    /// <summary>The pairs in an object of their own, of the language's own type.</summary>
    public OrderedDictionary<string, object?> ToDictionary()
    {
        var copy = JsonValues.NewObject(Count);
        foreach (var (name, value) in Pairs())
        {
            copy[name] = value;
        }

        return copy;
    }

    private static bool IsScalar(Type type) => type == typeof(decimal) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(Guid) || type == typeof(Uri) || type == typeof(Type);
}
