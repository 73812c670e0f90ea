using System.Globalization;
using System.Text;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Brings what people write to a common form: lower case, without accents and punctuation, one space between words.</summary>
internal static class LuText
{
    public static string Normalize(string text)
    {
        var normal = new StringBuilder(text.Length);
        var isGap = false;
        foreach (var character in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (!char.IsLetterOrDigit(character))
            {
                isGap = true;
                continue;
            }

            if (isGap && normal.Length > 0)
            {
                normal.Append(' ');
            }

            isGap = false;
            normal.Append(Fold(character));
        }

        return normal.ToString();
    }

    /// <summary>The same text with as many characters, in lower case and without accents; other apostrophes become the plain one.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    });

    public static char Fold(char character) => character switch
    {
        < '\x80' => char.ToLowerInvariant(character),
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        _ when char.IsLetter(character) => char.ToLowerInvariant(WithoutAccent(character)),
        _ => character,
    };

    // Some scripts compose syllables, not accents: these stay whole.
    private static char WithoutAccent(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.AsSpan(1).IndexOfAnyExceptInRange('\u0300', '\u036F') < 0 ? parts[0] : letter;
    }

    /// <summary>The words of a text, folded, and where each stands.</summary>
    public static List<LuTextWord> Words(string text)
    {
        var words = new List<LuTextWord>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
            {
                at++;
            }

            words.Add(new LuTextWord(Normalize(text[start..at]), start, at));
        }

        return words;
    }
}
