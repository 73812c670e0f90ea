using System.Globalization;
using System.Text.Json;

namespace ContactBot.Expressions.Testing;

/// <summary>The value that a case expects, with what depends on platform or clock worked out.</summary>
internal static class CaseExpectation
{
    /// <summary>Why a value is not what the case expects; null when it is.</summary>
    public static string? Check(JsonElement testCase, object? actual)
    {
        var isPlatformFormat = HasFlag(testCase, "platformFormat");
        var expected = Unify(Of(testCase), isPlatformFormat);
        var unified = Unify(actual, isPlatformFormat);
        return CaseEquality.AreEqual(expected, unified) ? null : $"expected {CaseEquality.Show(expected)}, got {CaseEquality.Show(unified)}";
    }

    private static object? Of(JsonElement testCase)
    {
        if (testCase.TryGetProperty("expectedNow", out var now))
        {
            return Now(now);
        }

        var expected = CaseScopes.Decode(testCase.GetProperty("expected"));
        return expected is string text && HasFlag(testCase, "eol") ? text.Replace("\n", Environment.NewLine, StringComparison.Ordinal) : expected;
    }

    private static bool HasFlag(JsonElement testCase, string flag)
        => testCase.TryGetProperty("flags", out var flags) && flags.TryGetProperty(flag, out var value) && value.ValueKind != JsonValueKind.False;

    private static string Now(JsonElement expectation)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        if (expectation.TryGetProperty("add", out var add))
        {
            now = now.AddYears(Get(add, "years")).AddMonths(Get(add, "months")).AddDays(Get(add, "days"));
        }

        var culture = expectation.GetProperty("culture").GetString() is { } name ? CultureInfo.GetCultureInfo(name) : CultureInfo.CurrentCulture;
        var text = now.ToString(expectation.GetProperty("format").GetString(), culture);
        return expectation.TryGetProperty("substring", out var part) ? text.Substring(part[0].GetInt32(), part[1].GetInt32()) : text;
    }

    private static int Get(JsonElement add, string unit) => add.TryGetProperty(unit, out var number) ? number.GetInt32() : 0;

    // Versions of ICU differ in the space before AM and PM.
    private static object? Unify(object? value, bool isPlatformFormat)
        => isPlatformFormat && value is string text ? text.Replace('\u202f', ' ') : value;
}
