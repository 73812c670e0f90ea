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
        foreach (var character in text.Normalize(NormalizationForm.FormD))
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
            normal.Append(char.ToLowerInvariant(character));
        }

        return normal.ToString();
    }
}
