namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>What a template says, compiled. Immutable. Where an evaluation fails, the frame tells so and the value means nothing.</summary>
internal abstract class TemplateBody
{
    /// <summary>All expressions in it, in the order written.</summary>
    public abstract IEnumerable<CompiledExpression> Expressions { get; }

    /// <summary>One result: text, or the value of an expression that stands alone, or a structure.</summary>
    public abstract object? Evaluate(TemplateFrame frame);

    /// <summary>All possible results.</summary>
    public abstract List<object?> Expand(TemplateFrame frame);
}
