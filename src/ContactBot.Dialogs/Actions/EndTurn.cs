using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Waits for the next message.</summary>
internal sealed class EndTurn(DialogDefinition definition) : ControlAction(definition)
{
    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken) => new(Outcome.Wait);

    internal override ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken)
        => new(context.Turn.Activity.Type == ActivityTypes.Message ? Outcome.End() : Outcome.Wait);
}
