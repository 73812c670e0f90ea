using System.Text.Json;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>Runs a case of the mistakes that templates must be found to have.</summary>
internal static class DiagnosticChecks
{
    /// <summary>Why the diagnostics are not those that the case expects; null when they are.</summary>
    public static string? Run(JsonElement testCase, CaseSources sources)
    {
        var templates = sources.Load(testCase);
        var found = testCase.GetProperty("collection").GetString() == "allDiagnostics" ? templates.AllDiagnostics : templates.Diagnostics;
        if (testCase.TryGetProperty("count", out var count) && count.GetInt32() != found.Count)
        {
            return $"expected {count.GetInt32()} diagnostics, got {found.Count}: {string.Join("; ", found)}";
        }

        return testCase.GetProperty("expected").EnumerateArray().Select(expected => Check(expected, found)).FirstOrDefault(failure => failure is not null);
    }

    private static string? Check(JsonElement expected, IReadOnlyList<Diagnostic> found)
    {
        var index = expected.GetProperty("index").GetInt32();
        if (index >= found.Count)
        {
            return $"expected {expected.GetRawText()}, got {found.Count} diagnostics";
        }

        var actual = found[index];
        var holds = Matches(expected, "severity", actual.Severity.ToString(), string.Equals)
            && Matches(expected, "messageContains", actual.Message, (message, part) => message.Contains(part, StringComparison.Ordinal))
            && Matches(expected, "messageEquals", actual.Message, string.Equals)
            && Matches(expected, "messageStartsWith", actual.Message, (message, start) => message.StartsWith(start, StringComparison.Ordinal));
        return holds ? null : $"expected {expected.GetRawText()}, got {actual}";
    }

    private static bool Matches(JsonElement expected, string property, string actual, Func<string, string, bool> compare)
        => !expected.TryGetProperty(property, out var value) || compare(actual, value.GetString()!);
}
