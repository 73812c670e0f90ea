using System.Collections;

namespace ContactBot.Dialogs.Memory;

/// <summary>Copies what is stored in memory, and refuses what would exhaust it: an action that runs again and again makes a value ever larger.</summary>
internal static class MemoryCopy
{
    private const int MaximumDepth = 256;
    private const int MaximumParts = 1_000_000;

    /// <exception cref="InvalidOperationException">The value is too large or nests too deep.</exception>
    public static object? Of(object? value)
    {
        var parts = MaximumParts;
        return Of(value, 0, ref parts);
    }

    private static object? Of(object? value, int depth, ref int parts) => value switch
    {
        string or byte[] => value,
        OrderedDictionary<string, object?> dictionary => OfObject(dictionary, depth + 1, ref parts),
        IDictionary<string, object?> dictionary => OfObject(dictionary, depth + 1, ref parts),
        IList list => OfList(list, depth + 1, ref parts),
        _ => value,
    };

    private static OrderedDictionary<string, object?> OfObject(ICollection<KeyValuePair<string, object?>> source, int depth, ref int parts)
    {
        Count(source.Count, depth, ref parts);
        var copy = new OrderedDictionary<string, object?>(source.Count, StringComparer.Ordinal);
        foreach (var (name, value) in source)
        {
            copy[name] = Of(value, depth, ref parts);
        }

        return copy;
    }

    private static List<object?> OfList(IList source, int depth, ref int parts)
    {
        Count(source.Count, depth, ref parts);
        var copy = new List<object?>(source.Count);
        foreach (var item in source)
        {
            copy.Add(Of(item, depth, ref parts));
        }

        return copy;
    }

    private static void Count(int children, int depth, ref int parts)
    {
        if (depth > MaximumDepth)
        {
            throw new InvalidOperationException($"A value that nests deeper than {MaximumDepth} levels can't be stored.");
        }

        parts -= children + 1;
        if (parts < 0)
        {
            throw new InvalidOperationException($"A value of more than {MaximumParts} parts can't be stored.");
        }
    }
}
