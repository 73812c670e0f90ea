using System.Collections;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions;

/// <summary>A list value, whatever holds it; its elements are read in the types that the language computes with.</summary>
public readonly struct ValueList : IEquatable<ValueList>
{
    private readonly List<object?>? _values;
    private readonly IList? _other;
    private readonly JsonArray? _json;

    private ValueList(List<object?>? values, IList? other, JsonArray? json) => (_values, _other, _json) = (values, other, json);

    /// <summary>How many elements it has.</summary>
    public int Count => _values?.Count ?? _other?.Count ?? _json?.Count ?? 0;

    /// <summary>The element at an index from 0.</summary>
    public object? this[int index] => _values is not null ? Values.Normal.Of(_values[index]) : Values.Normal.Of(_json is not null ? _json[index] : _other?[index]);

    /// <summary>A list of the language's own type.</summary>
    internal static ValueList Of(List<object?> values) => new(values, null, null);

    /// <summary>Takes a value as a list; texts, byte arrays and objects are none.</summary>
    public static bool TryRead(object? value, out ValueList list)
    {
        switch (value)
        {
            case List<object?> values:
                list = new(values, null, null);
                return true;
            case null or string or byte[] or IDictionary or IDictionary<string, object?> or IReadOnlyDictionary<string, object?>:
                list = default;
                return false;
            case JsonArray json:
                list = new(null, null, json);
                return true;
            case System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Array } element:
                list = new(JsonValues.FromElement(element) as List<object?>, null, null);
                return true;
            case IList other:
                list = new(null, other, null);
                return true;
            default:
                list = default;
                return false;
        }
    }

    /// <summary>The elements in a list of their own.</summary>
    public List<object?> ToList()
    {
        var copy = new List<object?>(Count);
        for (var index = 0; index < Count; index++)
        {
            copy.Add(this[index]);
        }

        return copy;
    }

    /// <summary>Puts an element in the place of another, or behind the last one; false when the list has no such place or can't change.</summary>
    public bool TrySet(int index, object? value)
    {
        if (index < 0 || index > Count || _other is { IsFixedSize: true } && index == Count || _other is { IsReadOnly: true })
        {
            return false;
        }

        if (_json is not null)
        {
            if (index == Count)
            {
                _json.Add(JsonValues.ToNode(value));
            }
            else
            {
                _json[index] = JsonValues.ToNode(value);
            }

            return true;
        }

        var values = _values ?? _other;
        if (values is null)
        {
            return false;
        }

        if (index == Count)
        {
            values.Add(value);
        }
        else
        {
            values[index] = value;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ValueList other) => ReferenceEquals(_values, other._values) && ReferenceEquals(_other, other._other) && ReferenceEquals(_json, other._json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_values, _other, _json);

    /// <summary>Whether both are the same list, not merely equal ones.</summary>
    public static bool operator ==(ValueList left, ValueList right) => left.Equals(right);

    /// <summary>Whether they are two lists.</summary>
    public static bool operator !=(ValueList left, ValueList right) => !left.Equals(right);
}
