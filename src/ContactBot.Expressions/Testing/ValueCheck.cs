using System.Globalization;
using System.Text.Json;

namespace ContactBot.Expressions.Testing;

/// <summary>Runs a case of format <c>expressions/1</c>: what an expression must give, or that it must report an error.</summary>
internal static class ValueCheck
{
    private const string EveryCultureScope = "main";
    private static readonly string[] Cultures = ["de-DE", "fr-FR", "es-ES", "tr-TR"];

    /// <summary>Why the case failed; null when it passed.</summary>
    /// <exception cref="ExpressionException">The expression can't be parsed.</exception>
    public static string? Run(JsonElement testCase, CaseScopes scopes)
    {
        var expression = Expression.Parse(testCase.GetProperty("expression").GetString()!);
        return testCase.GetProperty("kind").GetString() switch
        {
            "typed" => Check(testCase, TypedEvaluation.Evaluate(expression, testCase.GetProperty("targetType").GetString()!)),
            "value" => RunValue(testCase, scopes, expression),
            "error" => In(ThreadCultureOf(testCase), () => expression.Evaluate(scopes.MemoryOf(testCase), OptionsOf(testCase)).Error is null ? "expected an error, got none" : null),
            var kind => throw new FormatException($"unknown kind \"{kind}\""),
        };
    }

    private static string? RunValue(JsonElement testCase, CaseScopes scopes, Expression expression)
        => In(ThreadCultureOf(testCase), () => Check(testCase, expression.Evaluate(scopes.MemoryOf(testCase), OptionsOf(testCase))))
            ?? In(ThreadCultureOf(testCase), () => RunReprinted(testCase, scopes, expression))
            ?? CheckReferences(testCase, expression)
            ?? RunEverywhere(testCase, scopes, expression);

    private static string? RunReprinted(JsonElement testCase, CaseScopes scopes, Expression expression)
        => With($"printed as {expression} and parsed again", Check(testCase, Expression.Parse(expression.ToString()).Evaluate(scopes.MemoryOf(testCase), OptionsOf(testCase))));

    private static string? CheckReferences(JsonElement testCase, Expression expression)
    {
        if (!testCase.TryGetProperty("references", out var references))
        {
            return null;
        }

        var expected = references.EnumerateArray().Select(reference => reference.GetString()!).ToHashSet(StringComparer.Ordinal);
        return expected.SetEquals(expression.References())
            ? null
            : $"expected the references {string.Join(", ", expected)}, got {string.Join(", ", expression.References())}";
    }

    // What holds over the common scope must hold whatever carries it, and wherever it runs.
    private static string? RunEverywhere(JsonElement testCase, CaseScopes scopes, Expression expression)
    {
        if (testCase.GetProperty("scope") is not { ValueKind: JsonValueKind.String } scope || scope.GetString() != EveryCultureScope || testCase.TryGetProperty("expectedNow", out _))
        {
            return null;
        }

        return With("over JSON nodes", Check(testCase, expression.Evaluate(scopes.JsonMemoryOf(EveryCultureScope), OptionsOf(testCase))))
            ?? Cultures.Select(culture => With($"under {culture}", In(culture, () => Check(testCase, expression.Evaluate(scopes.MemoryOf(testCase))))))
                .FirstOrDefault(failure => failure is not null);
    }

    private static string? Check(JsonElement testCase, EvaluationResult result)
        => result.Error is { } error ? $"got the error: {error}" : CaseExpectation.Check(testCase, result.Value);

    private static string? With(string circumstance, string? failure) => failure is null ? null : $"{circumstance}: {failure}";

    private static string? ThreadCultureOf(JsonElement testCase)
        => testCase.TryGetProperty("options", out var options) && options.TryGetProperty("threadCulture", out var culture) ? culture.GetString() : null;

    private static string? In(string? culture, Func<string?> check)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture is null ? before : CultureInfo.GetCultureInfo(culture);
        try
        {
            return check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static EvaluationOptions OptionsOf(JsonElement testCase)
    {
        if (!testCase.TryGetProperty("options", out var options))
        {
            return EvaluationOptions.Default;
        }

        var substitution = options.TryGetProperty("nullSubstitution", out var text) ? text.GetString() : null;
        return new()
        {
            Culture = options.TryGetProperty("locale", out var locale) ? CultureInfo.GetCultureInfo(locale.GetString()!) : null,
            NullSubstitution = substitution is null ? null : path => substitution.Replace("${path}", path, StringComparison.Ordinal),
        };
    }
}
