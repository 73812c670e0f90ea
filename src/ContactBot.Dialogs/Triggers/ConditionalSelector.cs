using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>One selector or another, by a condition.</summary>
internal sealed class ConditionalSelector(BooleanExpression condition, TriggerSelector ifTrue, TriggerSelector ifFalse) : TriggerSelector
{
    public override Trigger? Select(ActionContext context, IReadOnlyList<Trigger> candidates)
        => (condition.Evaluate(context) ? ifTrue : ifFalse).Select(context, candidates);
}
