using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>Any of them, each as likely; with a seed the choices of a run of the program are always the same. Thread safe.</summary>
internal sealed class RandomSelector(int? seed) : TriggerSelector
{
    private readonly Lock _drawing = new();
    private readonly Random? _random = seed is { } number ? new Random(number) : null;

    public override Trigger? Select(ActionContext context, IReadOnlyList<Trigger> candidates)
        => candidates.Count == 0 ? null : candidates[Draw(context, candidates.Count)];

    private int Draw(ActionContext context, int count)
    {
        if (_random is null || context.Turn.ConversationScope.ContainsKey("TestOptions"))
        {
            return context.Turn.EvaluationOptions.NextRandom(0, count);
        }

        lock (_drawing)
        {
            return _random.Next(count);
        }
    }
}
