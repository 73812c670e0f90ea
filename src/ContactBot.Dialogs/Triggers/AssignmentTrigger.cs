using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>
/// <c>OnAssignEntity</c>, <c>OnChooseEntity</c> and <c>OnChooseProperty</c>: an entity goes into a property, or the user must say which value or which
/// property is meant. Where the file names properties, entities or an operation, the event must be about them all.
/// </summary>
internal sealed class AssignmentTrigger(DialogDefinition definition, string eventName) : Trigger(definition, eventName)
{
    private readonly string[] _properties = Names(definition, "property", "properties");
    private readonly string[] _entities = Names(definition, "value", "entity", "entities");
    private readonly string? _operation = definition.Source["operation"]?.Text;

    protected override IEnumerable<string> Facts
        => _properties.Select(name => $"property {name}")
            .Concat(_entities.Select(name => $"entity {name}"))
            .Concat(_operation is null ? [] : [$"operation {_operation}"]);

    protected override bool Matches(ActionContext context, DialogEvent dialogEvent)
    {
        var assignments = MemoryValues.ToList(dialogEvent.Value) ?? [dialogEvent.Value];
        return _properties.All(name => assignments.Exists(assignment => Reads(assignment, "property", name)))
            && _entities.All(name => assignments.Exists(assignment => MemoryValues.TryGetProperty(assignment, "value", out var entity) && Reads(entity, "name", name)))
            && (_operation is null || assignments.Exists(assignment => Reads(assignment, "operation", _operation)));
    }

    private static bool Reads(object? owner, string property, string expected)
        => MemoryValues.TryGetProperty(owner, property, out var value) && value is string text && text.Equals(expected, StringComparison.Ordinal);

    private static string[] Names(DialogDefinition definition, params ReadOnlySpan<string> properties)
    {
        var names = new List<string>();
        foreach (var property in properties)
        {
            if (definition.Source[property] is { Text: { } name })
            {
                names.Add(name);
            }
            else if (definition.Source[property] is not null)
            {
                names.AddRange(definition.Texts(property).Select(node => node.Text!));
            }
        }

        return [.. names];
    }
}
