using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>Picks which of the triggers that hold runs. Immutable.</summary>
internal abstract class TriggerSelector
{
    /// <summary>Picks from the triggers that hold, in the order of the file; null where none is to run.</summary>
    public abstract Trigger? Select(ActionContext context, IReadOnlyList<Trigger> candidates);
}
