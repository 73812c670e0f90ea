using System.Globalization;
using System.Text;

namespace ContactBot.Understanding.Local.Text;

/// <summary>Reduces a character to the letter or digit that typing without accents and without capitals gives.</summary>
internal static class CharacterFolding
{
    private const int TableSize = 0x250;

    /// <summary>What takes the place of everything that separates words.</summary>
    public const char Separator = ' ';

    /// <summary>What takes the place of what is not seen at all, such as a combining accent.</summary>
    public const char Nothing = '\0';

    private static readonly char[] Latin = [.. Enumerable.Range(0, TableSize).Select(code => Compute((char)code))];

    public static char Fold(char character) => character < TableSize ? Latin[character] : Compute(character);

    private static char Compute(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Nothing,
        UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)),
        _ when char.IsLetter(character) => char.ToLowerInvariant(WithoutAccent(character)),
        _ => Separator,
    };

    private static char WithoutAccent(char letter) =>
        letter < 0x80 ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
}
