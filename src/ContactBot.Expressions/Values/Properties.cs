using System.Collections;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Values;

/// <summary>Reads and writes the properties of whatever has some: by the exact name, else by the only or first name that differs in case alone.</summary>
internal static class Properties
{
    // Comparing so few names costs less than a hash of the name looked for.
    private const int MaximumCompared = 8;

    /// <summary>Reads a property, first where it was found the last time.</summary>
    /// <param name="instance">What has the property.</param>
    /// <param name="name">Its name.</param>
    /// <param name="place">Where to look first; then where it was found.</param>
    /// <param name="value">The value.</param>
    public static bool TryGet(object? instance, string name, ref PropertyPlace place, out object? value)
    {
        if (instance is not OrderedDictionary<string, object?> ordered)
        {
            return TryGet(instance, name, out value);
        }

        var expected = place.Position;
        if ((uint)expected < (uint)ordered.Count)
        {
            var pair = ordered.GetAt(expected);
            if (ReferenceEquals(pair.Key, place.Key) || pair.Key == name)
            {
                place.Key = pair.Key;
                value = pair.Value;
                return Found(ref value);
            }
        }

        var index = IndexOf(ordered, name);
        if (index < 0)
        {
            value = null;
            return false;
        }

        place.Position = index;
        value = ordered.GetAt(index).Value;
        return Found(ref value);
    }

    public static bool TryGet(object? instance, string name, out object? value)
    {
        switch (instance)
        {
            case null:
                value = null;
                return false;
            case string text:
                value = IsSame(name, nameof(text.Length)) ? (long)text.Length : null;
                return value is not null;
            case OrderedDictionary<string, object?> ordered:
                return TryGetOrdered(ordered, name, out value);
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value) ? Found(ref value) : TryGetIgnoringCase(dictionary, name, out value);
            case IReadOnlyDictionary<string, object?> readOnly:
                return readOnly.TryGetValue(name, out value) ? Found(ref value) : TryGetIgnoringCase(readOnly, name, out value);
            case JsonObject json:
                return TryGetJson(json, name, out value);
            case System.Text.Json.JsonElement element:
                return TryGet(JsonValues.FromElement(element), name, out value);
            case IDictionary untyped:
                return TryGetUntyped(untyped, name, out value);
            default:
                return TypeProperties.Of(instance.GetType()).TryGet(instance, name, out value) && Found(ref value);
        }
    }

    public static bool TrySet(object? instance, string name, object? value)
    {
        switch (instance)
        {
            case OrderedDictionary<string, object?> ordered:
                ordered[ExistingName(ordered, ordered.ContainsKey(name), name)] = value;
                return true;
            case IDictionary<string, object?> { IsReadOnly: false } dictionary:
                dictionary[ExistingName(dictionary, dictionary.ContainsKey(name), name)] = value;
                return true;
            case JsonObject json:
                json[json.ContainsKey(name) ? name : json.FirstOrDefault(pair => IsSame(pair.Key, name)).Key ?? name] = JsonValues.ToNode(value);
                return true;
            case null or string or IDictionary:
                return false;
            default:
                return TypeProperties.Of(instance.GetType()).TrySet(instance, name, value);
        }
    }

    private static bool TryGetOrdered(OrderedDictionary<string, object?> ordered, string name, out object? value)
    {
        var index = IndexOf(ordered, name);
        if (index < 0)
        {
            value = null;
            return false;
        }

        value = ordered.GetAt(index).Value;
        return Found(ref value);
    }

    private static int IndexOf(OrderedDictionary<string, object?> ordered, string name)
    {
        var exact = ordered.Count > MaximumCompared ? ordered.IndexOf(name) : IndexOfFew(ordered, name);
        if (exact >= 0)
        {
            return exact;
        }

        for (var index = 0; index < ordered.Count; index++)
        {
            if (IsSame(ordered.GetAt(index).Key, name))
            {
                return index;
            }
        }

        return -1;
    }

    private static int IndexOfFew(OrderedDictionary<string, object?> ordered, string name)
    {
        for (var index = 0; index < ordered.Count; index++)
        {
            if (ordered.GetAt(index).Key == name)
            {
                return index;
            }
        }

        return -1;
    }

    private static bool TryGetIgnoringCase(IEnumerable<KeyValuePair<string, object?>> pairs, string name, out object? value)
    {
        foreach (var pair in pairs)
        {
            if (IsSame(pair.Key, name))
            {
                value = pair.Value;
                return Found(ref value);
            }
        }

        value = null;
        return false;
    }

    private static bool TryGetJson(JsonObject json, string name, out object? value)
    {
        if (!json.TryGetPropertyValue(name, out var node))
        {
            var pair = json.FirstOrDefault(pair => IsSame(pair.Key, name));
            if (pair.Key is null)
            {
                value = null;
                return false;
            }

            node = pair.Value;
        }

        value = Normal.Of(node);
        return true;
    }

    private static bool TryGetUntyped(IDictionary untyped, string name, out object? value)
    {
        value = null;
        foreach (DictionaryEntry entry in untyped)
        {
            if (entry.Key is string key && IsSame(key, name))
            {
                value = entry.Value;
                if (key == name)
                {
                    break;
                }
            }
        }

        return value is not null && Found(ref value);
    }

    private static string ExistingName(IEnumerable<KeyValuePair<string, object?>> pairs, bool isExact, string name)
    {
        if (!isExact)
        {
            foreach (var pair in pairs)
            {
                if (IsSame(pair.Key, name))
                {
                    return pair.Key;
                }
            }
        }

        return name;
    }

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool Found(ref object? value)
    {
        value = Normal.Of(value);
        return true;
    }
}
