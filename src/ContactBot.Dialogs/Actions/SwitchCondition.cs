using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Actions;

/// <summary>The list of actions of the first case that equals a value, or the default ones.</summary>
internal sealed class SwitchCondition : ControlAction
{
    private readonly Expression? _condition;
    private readonly IReadOnlyList<(SwitchValue Value, ActionScope Actions)> _cases;
    private readonly ActionScope _default;

    public SwitchCondition(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("condition");
        _condition = definition.Condition("condition");
        _cases = [.. definition.Items("cases").Select(node => Load(definition, node))];
        _default = definition.Actions("default");
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (_condition is null)
        {
            return new(Outcome.End());
        }

        var value = context.Evaluate(_condition).Value;
        foreach (var (expected, actions) in _cases)
        {
            if (expected.Equals(context, value))
            {
                return new(Outcome.Replace(actions));
            }
        }

        return new(Outcome.Replace(_default));
    }

    private static (SwitchValue Value, ActionScope Actions) Load(DialogDefinition definition, SourceNode node)
    {
        var text = Convert.ToString(node["value"]?.Value, CultureInfo.InvariantCulture) ?? "";
        var part = definition.Part(node, $"case({text})");
        part.Require("value");
        return (SwitchValue.Load(part, text), part.Actions("actions"));
    }
}
