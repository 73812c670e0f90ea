using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Assignment;

/// <summary>What a dialog collects: its JSON schema, in which names with <c>$</c> say which entities fill which property and how. Immutable.</summary>
internal sealed class DialogSchema
{
    private const string PropertySuffix = "Property";

    public required IReadOnlyList<SchemaProperty> Properties { get; init; }

    /// <summary>What must be filled; all where the schema does not say.</summary>
    public required IReadOnlyList<string> Required { get; init; }

    /// <summary><c>$operations</c>: what may be done to a property, such as <c>Add()</c>, in the order in which it is done.</summary>
    public required IReadOnlyList<string> Operations { get; init; }

    /// <summary><c>$expectedOnly</c>: entities that fill a property only where the bot has just asked for it.</summary>
    public required IReadOnlyList<string> ExpectedOnly { get; init; }

    /// <summary><c>$requiresValue</c>: operations that mean nothing without a value.</summary>
    public required IReadOnlyList<string> RequiresValue { get; init; }

    /// <summary><c>$defaultOperation</c>: text, or operations by property and entity.</summary>
    public object? DefaultOperation { get; init; }

    /// <exception cref="InvalidOperationException">It is not the schema of an object.</exception>
    public static DialogSchema Read(object? value)
    {
        if (value is not OrderedDictionary<string, object?> schema || schema.GetValueOrDefault("properties") is not OrderedDictionary<string, object?> members)
        {
            throw new InvalidOperationException("\"schema\" must be the JSON schema of an object, with \"properties\"");
        }

        List<SchemaProperty> properties = [.. members.Where(member => !member.Key.StartsWith('$')).Select(member => ReadProperty(member.Key, member.Value))];
        return new DialogSchema
        {
            Properties = properties,
            Required = schema.ContainsKey("required") ? Texts(schema, "required") : [.. properties.Select(property => property.Name)],
            Operations = Texts(schema, "$operations"),
            ExpectedOnly = Texts(schema, "$expectedOnly"),
            RequiresValue = Texts(schema, "$requiresValue"),
            DefaultOperation = schema.GetValueOrDefault("$defaultOperation"),
        };
    }

    public SchemaProperty? Find(string? name) => Properties.FirstOrDefault(property => property.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>An entity that stands for a property is called after it, with <c>Property</c> at the end.</summary>
    public static string WithoutSuffix(string entity)
        => entity.EndsWith(PropertySuffix, StringComparison.Ordinal) && entity.Length > PropertySuffix.Length ? entity[..^PropertySuffix.Length] : entity;

    private static SchemaProperty ReadProperty(string name, object? value)
    {
        var property = value as OrderedDictionary<string, object?> ?? [];
        var items = property.GetValueOrDefault("items") as OrderedDictionary<string, object?>;
        var entities = Texts(property, "$entities");
        return new SchemaProperty(
            name,
            property.GetValueOrDefault("type") is "array",
            entities.Count > 0 || items is null ? entities : Texts(items, "$entities"),
            property.ContainsKey("$expectedOnly") ? Texts(property, "$expectedOnly") : null);
    }

    private static List<string> Texts(OrderedDictionary<string, object?> owner, string name)
        => [.. (MemoryValues.ToList(owner.GetValueOrDefault(name)) ?? []).OfType<string>()];
}
