using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>
/// The <em>codice fiscale</em> of a person, with its check character; digits may be replaced by letters where two persons would have the same
/// (<em>omocodia</em>). Decree of the Minister of Finance of 23 December 1976.
/// </summary>
public static partial class FiscalCode
{
    private const int Length = 16;
    private const string MonthLetters = "ABCDEHLMPRST";
    private const string DigitLetters = "LMNPQRSTUV";
    private const int DaysOfWomenFrom = 41;

    // Value of a character at an odd place, first the ten digits, then the letters.
    private static readonly int[] OddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    public static IEntityKind Kind { get; } = new PatternKind("fiscalCode", Pattern(), TryRead);

    /// <summary>The code in capitals and without blanks; null if it is none, or its check character is wrong.</summary>
    public static string? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var code = Compact.Of(text);
        return code.Length == Length && WholePattern().IsMatch(code) && HasDayOfBirth(code) && CheckCharacter(code) == code[^1] ? code : null;
    }

    private static char CheckCharacter(string code)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            var index = char.IsAsciiDigit(code[i]) ? code[i] - '0' : code[i] - 'A' + 10;
            sum += i % 2 == 0 ? OddValues[index] : index >= 10 ? index - 10 : index;
        }

        return (char)('A' + (sum % 26));
    }

    private static bool HasDayOfBirth(string code)
    {
        var day = (10 * Digit(code[9])) + Digit(code[10]);
        return day is (>= 1 and <= 31) or (>= DaysOfWomenFrom and < DaysOfWomenFrom + 31) && MonthLetters.Contains(code[8], StringComparison.Ordinal);
    }

    private static int Digit(char character) => char.IsAsciiDigit(character) ? character - '0' : DigitLetters.IndexOf(character, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[a-z]{3}[ -]?[a-z]{3}[ -]?[0-9lmnpqrstuv]{2}[ -]?[abcdehlmprst][ -]?[0-9lmnpqrstuv]{2}[ -]?[a-z][0-9lmnpqrstuv]{3}[ -]?[a-z](?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$", RegexOptions.CultureInvariant)]
    private static partial Regex WholePattern();
}
