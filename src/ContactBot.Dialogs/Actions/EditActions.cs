using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Changes what the dialog that runs has planned.</summary>
internal sealed class EditActions : ControlAction
{
    private readonly ChoiceExpression<ActionChangeType> _changeType;
    private readonly IReadOnlyList<DialogReference> _actions;

    public EditActions(DialogDefinition definition)
        : base(definition)
    {
        _changeType = definition.Choice("changeType", ActionChangeType.InsertActions);
        _actions = definition.Loader.LoadReferences(definition.Items("actions"), definition.StableId);
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var container = context.Parent?.Top ?? throw new InvalidOperationException("EditActions should only be used in the context of an adaptive dialog.");
        container.Queue(new ActionChange(_changeType.Evaluate(context), [.. _actions.Select(action => action.Dialog)]));
        return new(Outcome.End());
    }
}
