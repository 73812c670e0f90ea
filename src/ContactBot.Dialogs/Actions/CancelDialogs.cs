using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary><c>CancelAllDialogs</c> and <c>CancelDialog</c>: takes dialogs from the stack until one of them handles the event that announces it.</summary>
internal sealed class CancelDialogs : ControlAction
{
    private readonly bool _cancelParents;
    private readonly StringExpression? _eventName;
    private readonly ValueExpression? _eventValue;
    private readonly BooleanExpression? _activityProcessed;

    public CancelDialogs(DialogDefinition definition, bool cancelParents)
        : base(definition)
    {
        _cancelParents = cancelParents;
        _eventName = definition.Text("eventName");
        _eventValue = definition.Value("eventValue");
        _activityProcessed = definition.Boolean("activityProcessed");
    }

    private protected override async ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var name = _eventName?.Evaluate(context) ?? DialogEventNames.CancelDialog;
        var value = _eventValue?.Evaluate(context);
        if (_activityProcessed?.Evaluate(context) == false)
        {
            // The dialog around is to look at the message as if it had just come in.
            context.SetActivityProcessed(false);
            name = DialogEventNames.ActivityReceived;
            value = context.Turn.TurnScope.GetValueOrDefault("activity");
        }

        context.Turn.Track("AdaptiveDialogCancel");
        await (context.Parent ?? context).CancelAsync(_cancelParents, name, value, cancellationToken).ConfigureAwait(false);
        return Outcome.Unwind;
    }
}
