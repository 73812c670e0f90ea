namespace ContactBot.Dialogs.Runtime;

public sealed partial class ActionContext
{
    /// <summary>Offers an event to the innermost running dialog, and outward from there.</summary>
    internal ValueTask<bool> EmitFromLeafAsync(DialogEvent dialogEvent, CancellationToken cancellationToken)
        => FindLeaf().EmitAsync(dialogEvent, cancellationToken);

    /// <summary>Offers an event to what runs here, and outward where it bubbles; true when a dialog has taken it.</summary>
    internal async ValueTask<bool> EmitAsync(DialogEvent dialogEvent, CancellationToken cancellationToken)
    {
        if (Top is not { } top)
        {
            return false;
        }

        return await top.Dialog.OnEventAsync(this, dialogEvent, cancellationToken).ConfigureAwait(false)
            || (dialogEvent.Bubble && Parent is not null && await Parent.EmitAsync(dialogEvent, cancellationToken).ConfigureAwait(false))
            || await top.Dialog.OnUnhandledEventAsync(this, dialogEvent, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The context of the innermost running dialog.</summary>
    internal ActionContext FindLeaf()
    {
        var context = this;
        while (context.Top is { HasPlan: true } top && top.Plan[0] is { Stack.Count: > 0 } sequence)
        {
            context = sequence.In(context);
        }

        return context;
    }

    /// <summary>
    /// Takes everything from this stack, and from those around where <paramref name="cancelParents"/> says so, until a dialog handles the event
    /// that announces it; the dialog that runs is not asked.
    /// </summary>
    internal async ValueTask CancelAsync(bool cancelParents, string eventName, object? eventValue, CancellationToken cancellationToken)
    {
        var isAnnounced = false;
        for (var context = this; context is not null; context = cancelParents ? context.Parent : null)
        {
            while (context._stack.Count > 0)
            {
                if (isAnnounced && await context.EmitAsync(new DialogEvent(eventName, eventValue, Bubble: false), cancellationToken).ConfigureAwait(false))
                {
                    return;
                }

                isAnnounced = true;
                await context._stack[^1].Dialog.OnCancelledAsync(context, cancellationToken).ConfigureAwait(false);
                context._stack.RemoveAt(context._stack.Count - 1);
            }
        }
    }
}
