using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Makes functions for expressions anywhere of the templates that a file exports.</summary>
internal static class TemplateExports
{
    /// <param name="file">The file that exports.</param>
    /// <param name="evaluatedIn">The file whose templates and options the evaluation has.</param>
    public static IEnumerable<(string Name, LazyFunctionEvaluator Evaluator)> Of(LanguageTemplates file, LanguageTemplates evaluatedIn)
    {
        var space = OptionLines.Find(file.OptionLines, "@namespace") ?? Path.GetFileNameWithoutExtension(file.Id);
        var names = (OptionLines.Find(file.OptionLines, "@exports") ?? "").Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        return file.Own.Where(template => names.Contains(template.Name)).Select(template => Export(template, space, evaluatedIn));
    }

    /// <summary>A function of expressions that does what the template does.</summary>
    public static ExpressionFunction ToFunction(string name, LazyFunctionEvaluator evaluator)
        => ExpressionFunction.CreateLazy(name, FunctionSignature.Anything, ValueKinds.Any, evaluator);

    private static (string Name, LazyFunctionEvaluator Evaluator) Export(Template template, string space, LanguageTemplates evaluatedIn)
    {
        var name = string.IsNullOrWhiteSpace(space) ? template.Name : $"{space}.{template.Name}";
        return (name, Evaluate);

        object? Evaluate(CallNode call, EvaluationContext context)
        {
            var arguments = TemplateFunctions.EvaluateArguments(template, call, 0, context);
            return context.Failed ? null : evaluatedIn.EvaluateFor(template, context.Memory, arguments, context.Options, context.Depth, context);
        }
    }
}
