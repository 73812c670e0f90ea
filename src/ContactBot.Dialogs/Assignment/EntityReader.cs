using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Assignment;

/// <summary>
/// Reads <c>turn.recognized.entities</c>. An entity inside one that is called after an operation or a property of the schema belongs to that operation or property.
/// </summary>
internal sealed class EntityReader(DialogSchema schema, string text, long when)
{
    private const string Instance = "$instance";

    private readonly OrderedDictionary<string, List<RecognizedEntity>> _found = new(StringComparer.Ordinal);

    // Entities of which nobody knows where they stand must not seem to overlap.
    private int _nowhere = -2;

    public OrderedDictionary<string, List<RecognizedEntity>> Read(object? entities)
    {
        if (entities is OrderedDictionary<string, object?> all)
        {
            ReadObject(all, new Place(null, null, null));
        }

        foreach (var alternatives in _found.Values)
        {
            KeepLongest(alternatives);
        }

        return _found;
    }

    private void ReadObject(OrderedDictionary<string, object?> entities, Place place)
    {
        var instances = entities.GetValueOrDefault(Instance);
        foreach (var (name, values) in entities)
        {
            if (!name.StartsWith('$'))
            {
                ReadValues(name, MemoryValues.ToList(values) ?? [values], MemoryValues.ToList(RecognizedEntity.Read(instances, name)) ?? [], place);
            }
        }
    }

    private void ReadValues(string name, List<object?> values, List<object?> instances, Place place)
    {
        var isOperation = schema.Operations.Contains(name, StringComparer.Ordinal);
        var property = isOperation ? null : schema.Find(DialogSchema.WithoutSuffix(name))?.Name;
        for (var index = 0; index < values.Count; index++)
        {
            var instance = instances.ElementAtOrDefault(index);
            var root = place.Root ?? Root($"{name}{index}", instance);
            var inner = new Place(isOperation ? name : place.Operation, property ?? place.Property, root);
            var parts = values[index] as OrderedDictionary<string, object?>;
            if (parts is not null && (isOperation || property is not null) && parts.Keys.Any(part => !part.StartsWith('$')))
            {
                ReadObject(parts, inner);
            }
            else if (isOperation || (parts is not null && property is not null))
            {
                Add(isOperation ? name : property!, null, instance, inner);
            }
            else
            {
                Add(name, values[index], instance, place with { Root = root });
            }
        }
    }

    private void Add(string name, object? value, object? instance, Place place)
    {
        if (!_found.TryGetValue(name, out var alternatives))
        {
            alternatives = [];
            _found.Add(name, alternatives);
        }

        var root = place.Root!;
        alternatives.Add(new RecognizedEntity
        {
            Name = name,
            Value = value,
            Property = place.Property,
            Operation = place.Operation,
            Start = root.Start,
            End = root.End,
            Root = root.Name,
            Text = root.Text,
            Type = RecognizedEntity.Read(instance, "type") as string,
            Score = RecognizedEntity.ToNumber(RecognizedEntity.Read(instance, "score")),
            Coverage = text.Length == 0 ? 0 : (root.End - root.Start) / (double)text.Length,
            When = when,
        });
    }

    private RootEntity Root(string name, object? instance)
    {
        if (RecognizedEntity.Read(instance, "startIndex") is not { } start)
        {
            var nowhere = _nowhere;
            _nowhere -= 2;
            return new RootEntity(name, nowhere, nowhere, "");
        }

        return new RootEntity(
            name,
            (int)RecognizedEntity.ToNumber(start),
            (int)RecognizedEntity.ToNumber(RecognizedEntity.Read(instance, "endIndex")),
            RecognizedEntity.Read(instance, "text") as string ?? "");
    }

    private static void KeepLongest(List<RecognizedEntity> alternatives)
    {
        var sorted = alternatives.OrderBy(entity => entity.Start).ThenByDescending(entity => entity.End).ToList();
        alternatives.Clear();
        alternatives.AddRange(sorted.Where(entity => !sorted.Exists(other => other.Covers(entity))));
    }

    private sealed record RootEntity(string Name, int Start, int End, string Text);

    private sealed record Place(string? Operation, string? Property, RootEntity? Root);
}
