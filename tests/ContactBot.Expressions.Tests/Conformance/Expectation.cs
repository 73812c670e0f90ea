using System.Globalization;
using System.Text.Json;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Tests.Conformance;

/// <summary>Compares by the rules of the conformance material: integers exactly, other numbers as 32-bit floats, the rest by equality.</summary>
internal static class Expectation
{
    public static void Equal(object? expected, object? actual)
    {
        if (Numbers.TryRead(actual, out var number))
        {
            Assert.True(Numbers.TryRead(expected, out var expectedNumber), $"expected {expected}, got the number {actual}");
            if (number.IsInteger)
            {
                Assert.Equal(expectedNumber.Real, number.Real);
            }
            else
            {
                Assert.Equal((float)expectedNumber.Real, (float)number.Real);
            }
        }
        else if (expected is not byte[] && ValueList.TryRead(expected, out var expectedList))
        {
            Assert.True(ValueList.TryRead(actual, out var list), $"expected a list, got {actual}");
            Assert.Equal(expectedList.Count, list.Count);
            for (var index = 0; index < list.Count; index++)
            {
                Equal(expectedList[index], list[index]);
            }
        }
        else
        {
            Assert.Equal(expected, actual);
        }
    }

    /// <summary>The expected value of a case, with what depends on platform or clock worked out.</summary>
    public static object? Of(JsonElement testCase)
    {
        if (testCase.TryGetProperty("expectedNow", out var now))
        {
            return Now(now);
        }

        var expected = ScopeDecoder.Decode(testCase.GetProperty("expected"));
        return expected is string text && HasFlag(testCase, "eol") ? text.Replace("\n", Environment.NewLine, StringComparison.Ordinal) : expected;
    }

    public static bool HasFlag(JsonElement testCase, string flag) => testCase.TryGetProperty("flags", out var flags) && flags.TryGetProperty(flag, out _);

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
}
