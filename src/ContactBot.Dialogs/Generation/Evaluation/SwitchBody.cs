using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>The first case whose value equals that of the switch, else the default; null when there is none.</summary>
internal sealed class SwitchBody(CompiledExpression subject, SwitchBody.Case[] cases, VariationsBody? otherwise) : TemplateBody
{
    public override IEnumerable<CompiledExpression> Expressions
        => [subject, .. cases.SelectMany(rule => rule.Body.Expressions.Prepend(rule.Value)), .. otherwise?.Expressions ?? []];

    public override object? Evaluate(TemplateFrame frame) => Choose(frame)?.Evaluate(frame);

    public override List<object?> Expand(TemplateFrame frame) => Choose(frame)?.Expand(frame) ?? [null];

    private VariationsBody? Choose(TemplateFrame frame)
    {
        var value = subject.Evaluate(frame);
        foreach (var rule in cases)
        {
            if (frame.Failed)
            {
                return null;
            }

            var candidate = rule.Value.Evaluate(frame);
            if (!frame.Failed && ExpressionValues.AreEqual(value, candidate))
            {
                return rule.Body;
            }
        }

        return frame.Failed ? null : otherwise;
    }

    /// <summary>A value and what it leads to.</summary>
    internal readonly record struct Case(CompiledExpression Value, VariationsBody Body);
}
