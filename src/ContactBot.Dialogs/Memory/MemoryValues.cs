using System.Collections;
using System.Globalization;

namespace ContactBot.Dialogs.Memory;

/// <summary>Reads and changes the objects and lists that memory is made of.</summary>
internal static class MemoryValues
{
    /// <summary>A property by its name, exactly or else without regard to case.</summary>
    public static bool TryGetProperty(object? owner, string name, out object? value)
    {
        switch (owner)
        {
            case OrderedDictionary<string, object?> dictionary:
                if (dictionary.TryGetValue(name, out value))
                {
                    return true;
                }

                var index = IndexOf(dictionary, name);
                value = index < 0 ? null : dictionary.GetAt(index).Value;
                return index >= 0;
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value);
            default:
                value = null;
                return false;
        }
    }

    /// <summary>Sets a property, under the name it already has where only the case differs.</summary>
    public static void SetProperty(OrderedDictionary<string, object?> owner, string name, object? value)
    {
        var index = IndexOf(owner, name);
        if (index >= 0)
        {
            owner.SetAt(index, value);
        }
        else
        {
            owner.Add(name, value);
        }
    }

    public static bool RemoveProperty(OrderedDictionary<string, object?> owner, string name)
    {
        var index = IndexOf(owner, name);
        if (index >= 0)
        {
            owner.RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>The position that a computed index means; null where it is none.</summary>
    public static int? ToIndex(object? index) => index switch
    {
        long number and >= 0 and < int.MaxValue => (int)number,
        int number and >= 0 => number,
        double number when number >= 0 && number < int.MaxValue && double.IsInteger(number) => (int)number,
        string text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>A value that shares nothing changeable with the original.</summary>
    /// <exception cref="InvalidOperationException">It is too large or nests too deep to be kept.</exception>
    public static object? Copy(object? value) => MemoryCopy.Of(value);

    /// <summary>The items of a list; null where the value is none.</summary>
    public static List<object?>? ToList(object? value) => value switch
    {
        null or string or byte[] or IDictionary or OrderedDictionary<string, object?> => null,
        List<object?> list => list,
        IList list => list.Cast<object?>().ToList(),
        _ => null,
    };

    private static int IndexOf(OrderedDictionary<string, object?> dictionary, string name)
    {
        var exact = dictionary.IndexOf(name);
        if (exact >= 0)
        {
            return exact;
        }

        for (var index = 0; index < dictionary.Count; index++)
        {
            if (dictionary.GetAt(index).Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }
}
