using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Goes on with the action of an id, in this list or one around it.</summary>
internal sealed class GotoAction : ControlAction
{
    private readonly StringExpression? _actionId;

    public GotoAction(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("actionId");
        _actionId = definition.Text("actionId");
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
        => _actionId?.Evaluate(context) is { Length: > 0 } id
            ? new(Outcome.End(new ScopeCommand(ScopeCommandKind.Goto, id)))
            : throw new InvalidOperationException("GotoAction: the id of the action is empty.");
}
