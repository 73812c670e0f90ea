using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs;

/// <summary>
/// The dialog that a conversation is in at the end of a turn.
/// </summary>
/// <param name="Id">The name of its file without extension, or the place in the file where it stands.</param>
/// <param name="Properties">What it has collected: its <c>dialog</c> scope, without what the engine itself keeps there. Values as expressions compute with them.</param>
/// <param name="Pending">What it is waiting for: the property that the input fills, such as <c>dialog.address</c>; null where it waits for anything.</param>
public sealed record ActiveDialog(string Id, IReadOnlyDictionary<string, object?> Properties, string? Pending)
{
    internal static ActiveDialog? Of(ActionContext root)
    {
        var leaf = root.FindLeaf();
        if (leaf.Container is not { } container)
        {
            return null;
        }

        // The turn is over: nobody changes its memory any more, so nothing is copied.
        var properties = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in container.State ?? [])
        {
            if (!name.StartsWith('_') && !DialogPaths.All.Contains(name, StringComparer.Ordinal))
            {
                properties[name] = value;
            }
        }

        return new ActiveDialog(container.Dialog.StableId, properties, leaf.Top is { Dialog: Inputs.InputDialog input } ? input.PropertySource : null);
    }
}
