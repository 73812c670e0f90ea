using System.Globalization;
using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>
/// The number of a pagoPA notice: eighteen digits; the first tells how the rest is made, and except after a 1 the last two check the others
/// (<em>Specifiche attuative dei codici identificativi di versamento</em>, AgID).
/// </summary>
public static partial class PaymentNotice
{
    private const int Length = 18;
    private const int CheckedLength = 16;
    private const int Divisor = 93;
    private const char WithoutCheck = '1';

    public static IEntityKind Kind { get; } = new PatternKind("paymentNotice", Pattern(), TryRead);

    /// <summary>The eighteen digits; null if it is none, or its check digits are wrong.</summary>
    public static string? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = Compact.Of(text);
        return digits.Length == Length && digits.All(char.IsAsciiDigit) && digits[0] is >= '0' and <= '3' && HasRightCheck(digits) ? digits : null;
    }

    private static bool HasRightCheck(string digits) => digits[0] == WithoutCheck
        || Compact.Remainder(digits.AsSpan(0, CheckedLength), Divisor) == int.Parse(digits.AsSpan(CheckedLength), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[0-3](?:[ .-]?[0-9]){17}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
