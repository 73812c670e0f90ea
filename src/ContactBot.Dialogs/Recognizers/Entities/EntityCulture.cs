using System.Globalization;
using Microsoft.Recognizers.Text;

namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>Which of the languages of Microsoft.Recognizers.Text serves a locale.</summary>
internal static class EntityCulture
{
    public static string Of(string locale) => locale.Length == 0 ? Culture.English : Culture.MapToNearestLanguage(locale.ToLowerInvariant()) ?? Culture.English;

    public static CultureInfo FormatOf(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(Of(locale));
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
