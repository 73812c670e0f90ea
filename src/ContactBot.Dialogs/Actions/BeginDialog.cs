using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Begins another dialog, and goes on when it has ended.</summary>
internal sealed class BeginDialog : ControlAction
{
    private readonly DialogTarget? _dialog;
    private readonly ValueExpression? _options;
    private readonly BooleanExpression? _activityProcessed;
    private readonly PathExpression? _resultProperty;

    public BeginDialog(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("dialog");
        _dialog = DialogTarget.Load(definition, "dialog");
        _options = definition.Value("options");
        _activityProcessed = definition.Boolean("activityProcessed");
        _resultProperty = definition.Path("resultProperty");
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var dialog = _dialog?.Resolve(context) ?? throw new InvalidOperationException("BeginDialog requires a dialog to be called.");
        var options = _options?.Evaluate(context);
        context.SetActivityProcessed(_activityProcessed?.Evaluate(context) ?? true);
        return new(Outcome.Push(dialog, options));
    }

    internal override ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken)
    {
        if (_resultProperty?.Resolve(context) is { } path)
        {
            context.SetValue(path, result);
        }

        return new(Outcome.End(result));
    }
}
