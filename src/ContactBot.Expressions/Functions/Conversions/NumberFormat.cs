using System.Globalization;

namespace ContactBot.Expressions.Functions.Conversions;

/// <summary><c>formatNumber(number, decimals, locale?)</c>, with the locale's group and decimal separators.</summary>
internal static class NumberFormat
{
    private const int MostDecimals = 99;

    public static object? Evaluate(in FunctionArguments arguments)
    {
        if (!arguments.TryNumber(0, out var number) || !arguments.TryInt32(1, out var decimals) || !arguments.TryCulture(2, out var culture))
        {
            return null;
        }

        return decimals is < 0 or > MostDecimals
            ? arguments.FailAt(1, $"should be between 0 and {MostDecimals}.")
            : number.Real.ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", culture);
    }
}
