using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Makes functions for expressions anywhere of the templates that a file exports.</summary>
internal static class TemplateExports
{
    /// <param name="file">The file that exports.</param>
    /// <param name="evaluatedIn">The file whose templates and options the evaluation has.</param>
    public static IEnumerable<ExpressionFunction> Of(LanguageTemplates file, LanguageTemplates evaluatedIn)
    {
        var space = OptionLines.Find(file.OptionLines, "@namespace") ?? Path.GetFileNameWithoutExtension(file.Id);
        var names = (OptionLines.Find(file.OptionLines, "@exports") ?? "").Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        return file.Own.Where(template => names.Contains(template.Name)).Select(template => Export(template, space, evaluatedIn));
    }

    private static ExpressionFunction Export(Template template, string space, LanguageTemplates evaluatedIn)
    {
        var name = string.IsNullOrWhiteSpace(space) ? template.Name : $"{space}.{template.Name}";
        return ExpressionFunction.CreateLazy(name, FunctionSignature.Anything, ValueKinds.Any, (call, context) =>
        {
            var arguments = TemplateFunctions.EvaluateArguments(template, call, 0, context);
            return context.Failed ? null : evaluatedIn.EvaluateFor(template, context.Memory, arguments, context.Options, context.Depth, context);
        });
    }
}
