using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>One list of actions or another.</summary>
internal sealed class IfCondition : ControlAction
{
    private readonly BooleanExpression? _condition;
    private readonly ActionScope _actions;
    private readonly ActionScope _elseActions;

    public IfCondition(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("condition");
        _condition = definition.Boolean("condition");
        _actions = definition.Actions("actions");
        _elseActions = definition.Actions("elseActions");
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var scope = _condition?.Evaluate(context) == true ? _actions : _elseActions;
        return new(scope.IsEmpty ? Outcome.End() : Outcome.Replace(scope));
    }
}
