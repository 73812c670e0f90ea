using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>The <em>partita IVA</em>: eleven digits, the last a check digit.</summary>
public static partial class VatNumber
{
    private const int Length = 11;

    public static IEntityKind Kind { get; } = new PatternKind("vatNumber", Pattern(), TryRead);

    /// <summary>The eleven digits; null if it is none, or its check digit is wrong.</summary>
    public static string? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = Compact.Of(text);
        digits = digits.StartsWith("IT", StringComparison.Ordinal) ? digits[2..] : digits;
        return digits.Length == Length && digits.All(char.IsAsciiDigit) && digits.Any(digit => digit != '0') && HasRightCheck(digits) ? digits : null;
    }

    /// <remarks>Every second digit counts double, with its figures added.</remarks>
    private static bool HasRightCheck(string digits)
    {
        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            var value = (digits[i] - '0') * ((i % 2) + 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}+])(?:IT[ -]?)?[0-9]{11}(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
