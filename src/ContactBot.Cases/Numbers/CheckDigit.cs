namespace ContactBot.Cases.Numbers;

/// <summary>The check digit of ISO 7064, system MOD 11,10.</summary>
internal static class CheckDigit
{
    /// <summary>The digit to be put behind.</summary>
    public static char Of(ReadOnlySpan<char> digits) => (char)('0' + ((11 - Product(digits)) % 10));

    /// <summary>Whether the last digit is the check digit of those before it.</summary>
    public static bool IsValid(ReadOnlySpan<char> digits) => digits.Length > 1 && Of(digits[..^1]) == digits[^1];

    private static int Product(ReadOnlySpan<char> digits)
    {
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return product;
    }
}
