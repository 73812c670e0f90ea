namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>The first rule whose condition holds; null when none does.</summary>
internal sealed class ConditionBody(ConditionBody.Rule[] rules) : TemplateBody
{
    public override IEnumerable<CompiledExpression> Expressions
        => rules.SelectMany(rule => rule.Condition is null ? rule.Body.Expressions : rule.Body.Expressions.Prepend(rule.Condition));

    public override object? Evaluate(TemplateFrame frame) => Choose(frame)?.Evaluate(frame);

    public override List<object?> Expand(TemplateFrame frame) => Choose(frame)?.Expand(frame) ?? [null];

    private VariationsBody? Choose(TemplateFrame frame)
    {
        foreach (var rule in rules)
        {
            var holds = rule.Condition is null || rule.Condition.Holds(frame);
            if (frame.Failed)
            {
                return null;
            }

            if (holds)
            {
                return rule.Body;
            }
        }

        return null;
    }

    /// <summary>A condition, null for <c>ELSE</c>, and what it leads to.</summary>
    internal readonly record struct Rule(CompiledExpression? Condition, VariationsBody Body);
}
