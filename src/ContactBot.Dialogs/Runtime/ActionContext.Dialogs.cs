namespace ContactBot.Dialogs.Runtime;

public sealed partial class ActionContext
{
    /// <summary>Finds a dialog by name: first what the dialogs around list, then the bot's files, then any <c>id</c>.</summary>
    internal Dialog? FindDialog(string name)
    {
        for (var context = this; context is not null; context = context.Parent)
        {
            if (context.Top is { Dialog: AdaptiveDialog dialog } && dialog.Dialogs.FirstOrDefault(listed => listed.Dialog.Id == name) is { } found)
            {
                return found.Dialog;
            }
        }

        return Turn.Engine.TryFindByName(name, out var known) ? known : null;
    }

    /// <summary>Marks the activity as dealt with, or not: a dialog that begins now looks at it only where it is not.</summary>
    internal void SetActivityProcessed(bool isProcessed) => Turn.TurnScope["activityProcessed"] = isProcessed;
}
