namespace ContactBot.Understanding.Entities.Italian;

/// <summary>An identifier as systems want it: capitals, and nothing but letters and digits.</summary>
internal static class Compact
{
    public static string Of(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>The remainder of a number of any length.</summary>
    public static int Remainder(ReadOnlySpan<char> digits, int divisor)
    {
        var remainder = 0;
        foreach (var digit in digits)
        {
            remainder = ((remainder * 10) + (digit - '0')) % divisor;
        }

        return remainder;
    }
}
