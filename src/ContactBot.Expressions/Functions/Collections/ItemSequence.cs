using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary>What a lambda goes over: the elements of a list, or the properties of an object as objects of <c>key</c> and <c>value</c>.</summary>
internal readonly struct ItemSequence
{
    private readonly ValueList _list;

    private ItemSequence(ValueList list, bool areProperties) => (_list, AreProperties) = (list, areProperties);

    /// <summary>Whether the items are the properties of an object.</summary>
    public bool AreProperties { get; }

    public int Count => _list.Count;

    public object? this[int index] => _list[index];

    public static bool TryRead(object? value, out ItemSequence items)
    {
        if (ValueList.TryRead(value, out var list))
        {
            items = new(list, false);
            return true;
        }

        items = ValueObject.TryRead(value, out var properties) ? new(ToPairs(properties), true) : default;
        return items.AreProperties;
    }

    /// <summary>An object of two properties: what is called <paramref name="keyName"/>, and <c>value</c>.</summary>
    public static OrderedDictionary<string, object?> NewPair(string keyName, object key, object? value)
    {
        var pair = JsonValues.NewObject(2);
        pair.Add(keyName, key);
        pair.Add("value", value);
        return pair;
    }

    /// <summary>The object whose properties such items describe.</summary>
    public static OrderedDictionary<string, object?> ToObject(List<object?> pairs)
    {
        var result = JsonValues.NewObject(pairs.Count);
        foreach (var pair in pairs)
        {
            if (pair is OrderedDictionary<string, object?> properties && properties["key"] is string name)
            {
                result[name] = properties["value"];
            }
        }

        return result;
    }

    private static ValueList ToPairs(ValueObject properties)
    {
        var pairs = new List<object?>(properties.Count);
        foreach (var (name, value) in properties.Pairs())
        {
            pairs.Add(NewPair("key", name, value));
        }

        return ValueList.Of(pairs);
    }
}
