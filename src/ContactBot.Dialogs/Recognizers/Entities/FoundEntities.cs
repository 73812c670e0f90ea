namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>Collects entities in the form of <c>turn.recognized.entities</c>: lists of values by name, and under <c>$instance</c> where they stand.</summary>
internal sealed class FoundEntities
{
    private OrderedDictionary<string, object?>? _instances;

    public OrderedDictionary<string, object?> Entities { get; } = new(StringComparer.Ordinal);

    public void Add(string name, object? value, string text, int start, int end, string? type = null, object? resolution = null)
    {
        if (_instances is null)
        {
            _instances = new(StringComparer.Ordinal);
            Entities["$instance"] = _instances;
        }

        ListOf(Entities, name).Add(value);
        var instance = new OrderedDictionary<string, object?>(6, StringComparer.Ordinal)
        {
            ["startIndex"] = (long)start,
            ["endIndex"] = (long)end,
            ["score"] = 1.0,
            ["text"] = text,
            ["type"] = type ?? name,
        };
        if (resolution is not null)
        {
            instance["resolution"] = resolution;
        }

        ListOf(_instances, name).Add(instance);
    }

    private static List<object?> ListOf(OrderedDictionary<string, object?> lists, string name)
    {
        if (lists.GetValueOrDefault(name) is not List<object?> list)
        {
            list = [];
            lists[name] = list;
        }

        return list;
    }
}
