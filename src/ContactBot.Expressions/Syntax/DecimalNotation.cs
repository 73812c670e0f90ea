using System.Globalization;

namespace ContactBot.Expressions.Syntax;

/// <summary>Writes a finite number the way the language reads one: digits, a point, digits, no exponent, and exactly the same value.</summary>
internal static class DecimalNotation
{
    public static string Of(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = shortest.IndexOf('E', StringComparison.Ordinal);
        if (exponentAt < 0)
        {
            return shortest.Contains('.', StringComparison.Ordinal) ? shortest : shortest + ".0";
        }

        var exponent = int.Parse(shortest.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = value < 0 ? "-" : "";
        var digits = shortest[..exponentAt].Replace(".", "", StringComparison.Ordinal).TrimStart('-');
        return exponent < 0
            ? $"{sign}0.{new string('0', -exponent - 1)}{digits}"
            : $"{sign}{digits.PadRight(exponent + 1, '0')}.0";
    }
}
