using System.Text.Json;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>Does what the <c>op</c> of a case says.</summary>
internal static class CaseOperations
{
    public static CaseResult Run(JsonElement testCase, CaseSources sources)
    {
        try
        {
            return testCase.GetProperty("op").GetString() switch
            {
                "evaluate" => new(sources.Load(testCase).Evaluate(Name(testCase), CaseMemory.Of(testCase), Options(testCase)), null),
                "evaluateText" => new(sources.Load(testCase).EvaluateText(testCase.GetProperty("text").GetString()!, CaseMemory.Of(testCase), Options(testCase)), null),
                "expand" => new(sources.Load(testCase).Expand(Name(testCase), CaseMemory.Of(testCase), Options(testCase)).ToList(), null),
                "analyze" => new(Analyze(testCase, sources), null),
                "allTemplates" => new(sources.Load(testCase).Templates.Select(object? (template) => template.Name).ToList(), null),
                "lgOptions" => new(Describe(sources.Load(testCase).Options), null),
                "expression" => EvaluateExpression(testCase, sources),
                "multiLanguage" => new(Generate(testCase, sources), null),
                var operation => throw new InvalidOperationException($"unknown operation '{operation}'"),
            };
        }
        catch (Exception exception) when (exception is GenerationException or ExpressionException)
        {
            return new(null, exception.Message);
        }
    }

    private static string Name(JsonElement testCase) => testCase.GetProperty("template").GetString()!;

    private static CaseResult EvaluateExpression(JsonElement testCase, CaseSources sources)
    {
        var functions = FunctionTable.Prebuilt.With(testCase.GetProperty("load").EnumerateArray().SelectMany(source => sources.Load(source).Exports));
        var result = Expression.Parse(testCase.GetProperty("expression").GetString()!, functions).Evaluate(CaseMemory.Of(testCase));
        return new(result.Value, result.Error);
    }

    private static object? Generate(JsonElement testCase, CaseSources sources)
    {
        var languages = testCase.GetProperty("languages").EnumerateObject().Select(language => KeyValuePair.Create(language.Name, sources.Load(language.Value)));
        var defaultLanguage = testCase.TryGetProperty("defaultLanguage", out var name) ? name.GetString() : null;
        var generator = new MultiLanguageGenerator(languages, defaultLanguage);
        return generator.Generate($"${{{Name(testCase)}()}}", CaseMemory.Of(testCase), testCase.GetProperty("locale").GetString());
    }

    private static OrderedDictionary<string, object?> Analyze(JsonElement testCase, CaseSources sources)
    {
        var failOnRecursion = testCase.TryGetProperty("options", out var options)
            && options.TryGetProperty("throwOnRecursive", out var isAsked)
            && isAsked.GetBoolean();
        var analysis = sources.Load(testCase).Analyze(Name(testCase), failOnRecursion);
        return new(StringComparer.Ordinal)
        {
            ["variables"] = analysis.Variables.ToList<object?>(),
            ["templateReferences"] = analysis.TemplateReferences.ToList<object?>(),
        };
    }

    private static GenerationOptions Options(JsonElement testCase)
    {
        if (!testCase.TryGetProperty("options", out var given))
        {
            return GenerationOptions.Default;
        }

        var options = given.TryGetProperty("lgOptions", out var lines)
            ? GenerationOptions.FromLines(lines.EnumerateArray().Select(line => line.GetString()!))
            : GenerationOptions.Default;
        return given.TryGetProperty("cacheScope", out var scope) ? options with { CacheScope = Enum.Parse<CacheScope>(scope.GetString()!) } : options;
    }

    private static OrderedDictionary<string, object?> Describe(GenerationOptions options) => new(StringComparer.Ordinal)
    {
        ["strictMode"] = options.Strict,
        ["lineBreakStyle"] = options.LineBreakStyle?.ToString(),
        ["cacheScope"] = options.CacheScope?.ToString(),
        ["nullSubstitution"] = options.Evaluation.NullSubstitution?.Invoke("${path}"),
    };
}
