using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Whether the dialogs around may take a message that something is waiting for (<c>allowInterruptions</c>).</summary>
internal sealed class Interruptions(DialogDefinition definition)
{
    private readonly BooleanExpression? _allow = definition.Boolean("allowInterruptions");

    /// <summary>Has the message understood, since the condition may look at that; true where nobody else is to be asked.</summary>
    public async ValueTask<bool> StopAsync(ActionContext context, DialogEvent dialogEvent, CancellationToken cancellationToken)
    {
        if (dialogEvent.Name != DialogEventNames.ActivityReceived || context.Turn.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        if (context.Parent is { } parent)
        {
            var recognize = new DialogEvent(DialogEventNames.RecognizeUtterance, dialogEvent.Value, Bubble: false);
            await parent.EmitAsync(recognize, cancellationToken).ConfigureAwait(false);
        }

        return _allow?.Evaluate(context) == false;
    }

    /// <summary>Whether one of them has taken the message; an action may clear the flag.</summary>
    public static bool HasHappened(ActionContext context) => context.Turn.TurnScope.GetValueOrDefault("interrupted") is true;
}
