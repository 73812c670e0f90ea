using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Ends the dialog that runs and begins another in its place.</summary>
internal sealed class ReplaceDialog : ControlAction
{
    private readonly DialogTarget? _dialog;
    private readonly ValueExpression? _options;
    private readonly BooleanExpression? _activityProcessed;

    public ReplaceDialog(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("dialog");
        _dialog = DialogTarget.Load(definition, "dialog");
        _options = definition.Value("options");
        _activityProcessed = definition.Boolean("activityProcessed");
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var dialog = _dialog?.Resolve(context) ?? throw new InvalidOperationException("ReplaceDialog requires a dialog to be called.");
        var options = _options?.Evaluate(context);
        context.SetActivityProcessed(_activityProcessed?.Evaluate(context) ?? true);
        return new(Outcome.ReplaceContainer(dialog, options));
    }
}
