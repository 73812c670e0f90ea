using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>The first in the file, whatever its priority.</summary>
internal sealed class TrueSelector : TriggerSelector
{
    public override Trigger? Select(ActionContext context, IReadOnlyList<Trigger> candidates) => candidates.Count > 0 ? candidates[0] : null;
}
