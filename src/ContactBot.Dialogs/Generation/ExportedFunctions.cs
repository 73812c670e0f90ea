using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>The templates that the files of a bot export (<c>@exports</c>), as functions for its dialogs: each speaks the language of the evaluation.</summary>
internal static class ExportedFunctions
{
    /// <param name="generators">The files that export, each in all its languages.</param>
    /// <param name="defaultLocale">Stands in for a language that is not there.</param>
    public static IEnumerable<ExpressionFunction> Of(IEnumerable<MultiLanguageGenerator> generators, string defaultLocale)
        => generators
            .SelectMany(generator => generator.Languages)
            .SelectMany(language => language.Value.Exported.Select(exported => (exported.Name, Locale: language.Key, exported.Evaluator)))
            .GroupBy(exported => exported.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => Join(group.Key, group.DistinctBy(exported => exported.Locale, StringComparer.OrdinalIgnoreCase).ToDictionary(exported => exported.Locale, exported => exported.Evaluator, StringComparer.OrdinalIgnoreCase), defaultLocale));

    private static ExpressionFunction Join(string name, Dictionary<string, LazyFunctionEvaluator> languages, string defaultLocale)
        => TemplateExports.ToFunction(name, (call, context) =>
        {
            foreach (var language in LanguageFallback.Of(context.Options.Culture?.Name, defaultLocale))
            {
                if (languages.TryGetValue(language, out var evaluator))
                {
                    return evaluator(call, context);
                }
            }

            return languages.Values.First()(call, context);
        });
}
