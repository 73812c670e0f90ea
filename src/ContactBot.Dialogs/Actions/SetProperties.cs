using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Writes values to memory, one after the other.</summary>
internal sealed class SetProperties : DialogAction
{
    private readonly IReadOnlyList<PropertyAssignment> _assignments;

    public SetProperties(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("assignments");
        _assignments = [.. definition.Items("assignments").Select(node => new PropertyAssignment(definition.Part(node, "assignment")))];
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var assignment in _assignments)
        {
            assignment.Execute(context);
        }

        return new(result: null);
    }
}
