using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Begins the dialog that runs anew.</summary>
internal sealed class RepeatDialog : ControlAction
{
    private const string RepeatedIds = "repeatedIds";

    private readonly ValueExpression? _options;
    private readonly BooleanExpression? _allowLoop;
    private readonly BooleanExpression? _activityProcessed;

    public RepeatDialog(DialogDefinition definition)
        : base(definition)
    {
        _options = definition.Value("options");
        _allowLoop = definition.Boolean("allowLoop");
        _activityProcessed = definition.Boolean("activityProcessed");
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var options = _options?.Evaluate(context);
        context.SetActivityProcessed(_activityProcessed?.Evaluate(context) ?? true);
        var dialog = context.Container!.Dialog;
        var repeated = context.Turn.TurnScope.GetValueOrDefault(RepeatedIds) as List<object?> ?? [];
        if (repeated.Contains(dialog.StableId))
        {
            if (_allowLoop?.Evaluate(context) != true)
            {
                throw new InvalidOperationException($"Recursive loop detected, {dialog.StableId} cannot be repeated twice in one turn.");
            }
        }
        else
        {
            repeated.Add(dialog.StableId);
        }

        context.Turn.TurnScope[RepeatedIds] = repeated;
        return new(Outcome.ReplaceContainer(dialog, options));
    }
}
