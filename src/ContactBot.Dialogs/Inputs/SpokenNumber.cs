using System.Globalization;
using ContactBot.Dialogs.Recognizers.Entities;
using Microsoft.Recognizers.Text.Number;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Reads the number in what a person wrote.</summary>
internal static class SpokenNumber
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>The first number in the text, long where it is whole; null where there is none.</summary>
    public static object? Read(string text, string locale)
    {
        if (long.TryParse(text, Plain, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        var found = NumberRecognizer.RecognizeNumber(text, EntityCulture.Of(locale));
        return found.Count > 0 && found[0].Resolution?.GetValueOrDefault("value") is string value ? Parse(value, locale) : null;
    }

    private static object? Parse(string value, string locale)
    {
        if (long.TryParse(value, Plain, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        // The recognizer writes the value as its culture does.
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || double.TryParse(value, NumberStyles.Float, EntityCulture.FormatOf(locale), out number)
            ? number
            : null;
    }
}
