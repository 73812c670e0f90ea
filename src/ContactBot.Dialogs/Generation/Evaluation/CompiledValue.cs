namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>A value in a structure: an expression of any type, or text without the blanks around it.</summary>
internal sealed class CompiledValue(CompiledText text)
{
    public IEnumerable<CompiledExpression> Expressions => text.Expressions;

    public object? Evaluate(TemplateFrame frame) => text.IsExpression ? text.Evaluate(frame) : (text.Evaluate(frame) as string)?.Trim();

    public List<object?> Expand(TemplateFrame frame)
        => text.IsExpression ? text.Expand(frame) : text.Expand(frame).ConvertAll<object?>(value => (value as string)?.Trim());
}
