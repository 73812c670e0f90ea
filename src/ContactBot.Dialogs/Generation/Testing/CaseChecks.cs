using System.Text.Json;
using ContactBot.Expressions;
using ContactBot.Expressions.Testing;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>Checks the result of a case.</summary>
internal static class CaseChecks
{
    /// <summary>Why the result is not what the case expects; null when it is.</summary>
    public static string? Run(JsonElement testCase, CaseResult result)
        => testCase.GetProperty("expected").EnumerateArray().Select(check => RunOne(check, result)).FirstOrDefault(failure => failure is not null);

    private static string? RunOne(JsonElement check, CaseResult result)
    {
        var kind = check.GetProperty("is").GetString();
        if (kind == "error")
        {
            return result.Error is { } error ? CheckError(check, error) : $"expected an error, got {CaseEquality.Show(result.Value)}";
        }

        if (result.Error is not null)
        {
            return $"expected {Describe(check)}, got the error: {result.Error}";
        }

        var value = CaseSteps.Apply(check, "apply", result.Value);
        return Holds(kind, check, value, result.Value) ? null : $"expected {Describe(check)}, got {CaseEquality.Show(value)}";
    }

    private static bool Holds(string? kind, JsonElement check, object? value, object? whole) => kind switch
    {
        "equal" => CaseEquality.AreEqual(Expected(check), value),
        "oneOf" => ExpectedList(check).Exists(expected => CaseEquality.AreEqual(expected, value)),
        "jsonEqual" => ExpressionValues.AreEqual(Expected(check), value),
        "jsonOneOf" => ExpectedList(check).Exists(expected => ExpressionValues.AreEqual(expected, value)),
        "contains" => value is string text && text.Contains(check.GetProperty("value").GetString()!, StringComparison.Ordinal),
        "listContains" => Elements(value).Exists(element => CaseEquality.AreEqual(Expected(check), element)),
        "sameSet" => CaseEquality.AreSameSet(ExpectedList(check), Elements(value)),
        "null" => value is null,
        "notNull" => value is not null,
        "empty" => value is null or "" || (ValueList.TryRead(value, out var list) && list.Count == 0),
        "same" => ExpressionValues.AreEqual(CaseSteps.Apply(check, "with", whole), value),
        "notSame" => !ExpressionValues.AreEqual(CaseSteps.Apply(check, "with", whole), value),
        "noError" => true,
        _ => throw new InvalidOperationException($"unknown check '{kind}'"),
    };

    private static string? CheckError(JsonElement check, string error)
    {
        if (check.TryGetProperty("equals", out var whole) && whole.GetString() != error)
        {
            return $"expected the error \"{whole.GetString()}\", got \"{error}\"";
        }

        return check.TryGetProperty("contains", out var part) && !error.Contains(part.GetString()!, StringComparison.Ordinal)
            ? $"expected an error with \"{part.GetString()}\", got \"{error}\""
            : null;
    }

    private static object? Expected(JsonElement check) => JsonValues.FromElement(check.GetProperty("value"));

    private static List<object?> ExpectedList(JsonElement check) => [.. check.GetProperty("values").EnumerateArray().Select(JsonValues.FromElement)];

    private static List<object?> Elements(object? value) => ValueList.TryRead(value, out var list) ? list.ToList() : [];

    private static string Describe(JsonElement check) => check.GetRawText();
}
