using System.Globalization;

namespace ContactBot.Expressions.Values;

/// <summary>The text that a value becomes where a text is expected, in an interpolation or a concatenation.</summary>
internal static class ValueText
{
    public static string Of(object? value, CultureInfo culture) => value switch
    {
        null => "",
        string text => text,
        bool boolean => boolean ? bool.TrueString : bool.FalseString,
        long integer => integer.ToString(culture),
        double real => real.ToString(culture),
        byte[] bytes => System.Text.Encoding.UTF8.GetString(bytes),
        _ when ValueList.TryRead(value, out _) || ValueObject.TryRead(value, out _) => JsonValues.ToText(value, isIndented: true),
        IFormattable formattable => formattable.ToString(null, culture),
        _ => value.ToString() ?? "",
    };
}
