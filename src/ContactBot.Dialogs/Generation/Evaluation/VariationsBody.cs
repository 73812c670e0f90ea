namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Texts of which one is drawn.</summary>
internal sealed class VariationsBody(CompiledText[] texts) : TemplateBody
{
    public override IEnumerable<CompiledExpression> Expressions => texts.SelectMany(text => text.Expressions);

    public override object? Evaluate(TemplateFrame frame)
        => texts[texts.Length == 1 ? 0 : frame.Run.EvaluationOptions.NextRandom(0, texts.Length)].Evaluate(frame);

    public override List<object?> Expand(TemplateFrame frame)
    {
        var results = new List<object?>();
        foreach (var text in texts)
        {
            results.AddRange(text.Expand(frame));
            if (frame.Failed || !frame.Run.TryExpand(results.Count))
            {
                return [];
            }
        }

        return results;
    }
}
