namespace ContactBot.Dialogs.Loading;

/// <summary>A JSON value that remembers where it stands. Immutable once read; property names are compared without regard to case.</summary>
public sealed class SourceNode
{
    private static readonly OrderedDictionary<string, SourceNode> NoProperties = [];

    internal SourceNode(SourceLocation location, object? value, SourceKind kind) => (Location, Value, Kind) = (location, value, kind);

    internal SourceNode(SourceLocation location, IReadOnlyList<SourceNode> items) => (Location, Items, Kind) = (location, items, SourceKind.List);

    internal SourceNode(SourceLocation location, OrderedDictionary<string, SourceNode> properties)
        => (Location, Properties, Kind) = (location, properties, SourceKind.Map);

    public SourceLocation Location { get; }

    public SourceKind Kind { get; }

    /// <summary>A string, long, double, bool or null; null as well for lists and objects.</summary>
    public object? Value { get; }

    /// <summary>The items of a list; empty for anything else.</summary>
    public IReadOnlyList<SourceNode> Items { get; } = [];

    /// <summary>The properties of an object in the order of the file; empty for anything else.</summary>
    public OrderedDictionary<string, SourceNode> Properties { get; } = NoProperties;

    /// <summary>The text of a string; null for anything else.</summary>
    public string? Text => Value as string;

    /// <summary>The property of that name; null where it is absent or the value is null.</summary>
    public SourceNode? this[string name]
        => Properties.TryGetValue(name, out var node) && node.Kind != SourceKind.Null ? node : null;

    /// <summary>A copy of the value in the form that expressions work on.</summary>
    public object? ToValue()
    {
        switch (Kind)
        {
            case SourceKind.List:
                var list = new List<object?>(Items.Count);
                list.AddRange(Items.Select(item => item.ToValue()));
                return list;
            case SourceKind.Map:
                var result = new OrderedDictionary<string, object?>(Properties.Count, StringComparer.Ordinal);
                foreach (var (name, node) in Properties)
                {
                    result[name] = node.ToValue();
                }

                return result;
            default:
                return Value;
        }
    }
}
