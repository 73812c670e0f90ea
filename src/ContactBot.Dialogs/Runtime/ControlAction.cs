using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Runtime;

/// <summary>An action that decides what runs next.</summary>
internal abstract class ControlAction(DialogDefinition definition) : Dialog(definition)
{
    internal sealed override ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
        => IsDisabled(context) ? new(Outcome.End()) : DecideAsync(context, cancellationToken);

    private protected abstract ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken);
}
