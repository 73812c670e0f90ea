using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Ends the dialog that runs, with a result for the one that began it.</summary>
internal sealed class EndDialog(DialogDefinition definition) : ControlAction(definition)
{
    private readonly ValueExpression? _value = definition.Value("value");

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
        => new(Outcome.EndContainer(_value?.Evaluate(context)));
}
