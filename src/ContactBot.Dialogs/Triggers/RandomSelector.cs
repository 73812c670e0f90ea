using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>Any of them, each as likely.</summary>
internal sealed class RandomSelector : TriggerSelector
{
    public override Trigger? Select(ActionContext context, IReadOnlyList<Trigger> candidates)
        => candidates.Count == 0 ? null : candidates[context.Turn.EvaluationOptions.NextRandom(0, candidates.Count)];
}
