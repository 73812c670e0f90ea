using System.Globalization;

namespace ContactBot.Expressions.Functions.Strings;

/// <summary>English ordinals: 1st, 2nd, 3rd, 11th.</summary>
internal static class Ordinals
{
    public static object? Evaluate(in FunctionArguments arguments)
    {
        if (!arguments.TryInt32(0, out var number))
        {
            return null;
        }

        var digits = number.ToString(CultureInfo.InvariantCulture);
        return number <= 0 ? digits : digits + Suffix(number);
    }

    private static string Suffix(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
