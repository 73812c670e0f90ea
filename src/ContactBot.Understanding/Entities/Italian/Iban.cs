using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>
/// An account number by ISO 13616, its check digits right; an Italian one has 27 characters and the national check character (CIN) too.
/// </summary>
public static partial class Iban
{
    private const int Shortest = 15;
    private const int Longest = 34;
    private const int ItalianLength = 27;
    private const int CinPlace = 4;

    private static readonly int[] OddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    public static IEntityKind Kind { get; } = new PatternKind("iban", Pattern(), TryRead);

    /// <summary>The number in capitals and without blanks; null if it is none, or a check is wrong.</summary>
    public static string? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var iban = Compact.Of(text);
        return iban.Length is >= Shortest and <= Longest && char.IsAsciiLetter(iban[0]) && char.IsAsciiLetter(iban[1]) && HasRightCheckDigits(iban) && IsRightInItaly(iban) ? iban : null;
    }

    private static bool HasRightCheckDigits(string iban) =>
        Compact.Remainder(string.Concat((iban[4..] + iban[..4]).Select(character => char.IsAsciiDigit(character) ? character.ToString() : $"{character - 'A' + 10}")), 97) == 1;

    private static bool IsRightInItaly(string iban)
    {
        if (!iban.StartsWith("IT", StringComparison.Ordinal) && !iban.StartsWith("SM", StringComparison.Ordinal))
        {
            return true;
        }

        if (iban.Length != ItalianLength || !iban.AsSpan(CinPlace + 1, 10).ContainsOnlyDigits())
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < ItalianLength - CinPlace - 1; i++)
        {
            var character = iban[CinPlace + 1 + i];
            var value = char.IsAsciiDigit(character) ? character - '0' : character - 'A';
            sum += i % 2 == 0 ? OddValues[value] : value;
        }

        return iban[CinPlace] == 'A' + (sum % 26);
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:(?:IT|SM)[0-9]{2}(?:[ -]?[a-z0-9]){23}|[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?)(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
