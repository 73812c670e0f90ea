namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>Collects entities in the form of <c>turn.recognized.entities</c>: lists of values by name, and under <c>$instance</c> where they stand.</summary>
internal sealed class FoundEntities
{
    private const string Start = "startIndex";
    private const string End = "endIndex";

    private OrderedDictionary<string, object?>? _instances;

    public OrderedDictionary<string, object?> Entities { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => _instances is null;

    public bool Contains(string name) => _instances?.ContainsKey(name) == true;

    /// <summary>Whether one of that name stands at least partly in a place.</summary>
    public bool Overlaps(string name, int start, int end) => Instances(name).Any(instance => (long)instance[Start]! < end && start < (long)instance[End]!);

    /// <summary>From the first to the last character of all that were found; from zero to zero where there is none.</summary>
    public (int Start, int End) Span()
    {
        var all = _instances?.Keys.SelectMany(Instances).ToList() ?? [];
        return all.Count == 0 ? (0, 0) : ((int)all.Min(instance => (long)instance[Start]!), (int)all.Max(instance => (long)instance[End]!));
    }

    public void Add(string name, object? value, string text, int start, int end, string? type = null, object? resolution = null)
    {
        var instance = new OrderedDictionary<string, object?>(6, StringComparer.Ordinal)
        {
            [Start] = (long)start,
            [End] = (long)end,
            ["score"] = 1.0,
            ["text"] = text,
            ["type"] = type ?? name,
        };
        if (resolution is not null)
        {
            instance["resolution"] = resolution;
        }

        Add(name, value, instance);
    }

    /// <summary>Takes what others of that name found, moved to the right by <paramref name="offset"/>, under another name.</summary>
    public void Take(FoundEntities from, string name, string newName, int offset = 0)
    {
        if (from.Entities.GetValueOrDefault(name) is not List<object?> values)
        {
            return;
        }

        foreach (var (value, instance) in values.Zip(from.Instances(name)))
        {
            Add(newName, value, new OrderedDictionary<string, object?>(instance, StringComparer.Ordinal)
            {
                [Start] = (long)instance[Start]! + offset,
                [End] = (long)instance[End]! + offset,
            });
        }
    }

    private void Add(string name, object? value, OrderedDictionary<string, object?> instance)
    {
        if (_instances is null)
        {
            _instances = new(StringComparer.Ordinal);
            Entities["$instance"] = _instances;
        }

        ListOf(Entities, name).Add(value);
        ListOf(_instances, name).Add(instance);
    }

    private IEnumerable<OrderedDictionary<string, object?>> Instances(string name)
        => (_instances?.GetValueOrDefault(name) as List<object?> ?? []).OfType<OrderedDictionary<string, object?>>();

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
