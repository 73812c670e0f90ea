using System.Globalization;
using System.Runtime.CompilerServices;

namespace ContactBot.Expressions.Values;

/// <summary>The text that a value becomes where a text is expected, in an interpolation or a concatenation.</summary>
internal static class ValueText
{
    /// <summary>How many characters to set aside on the stack for a text that is put together.</summary>
    public const int UsualLength = 128;

    /// <summary>Writes the text of a value to one that is being put together, numbers without a string of their own.</summary>
    public static void Append(ref DefaultInterpolatedStringHandler target, object? value, CultureInfo culture)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                target.AppendFormatted(text.AsSpan());
                break;
            case long integer:
                target.AppendFormatted(integer);
                break;
            case double real:
                target.AppendFormatted(real);
                break;
            default:
                target.AppendFormatted(Of(value, culture).AsSpan());
                break;
        }
    }

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
