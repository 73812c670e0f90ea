using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>The one of the lowest priority; of equal ones the first in the file.</summary>
internal sealed class FirstSelector : TriggerSelector
{
    public override Trigger? Select(ActionContext context, IReadOnlyList<Trigger> candidates)
    {
        Trigger? best = null;
        var lowest = double.MaxValue;
        foreach (var candidate in candidates)
        {
            var priority = candidate.PriorityIn(context);
            if (priority >= 0 && priority < lowest)
            {
                best = candidate;
                lowest = priority;
            }
        }

        return best;
    }
}
