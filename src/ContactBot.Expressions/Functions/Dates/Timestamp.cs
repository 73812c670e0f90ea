using System.Globalization;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Instants as the date functions take and give them: a DateTime, or text in the language's ISO format.</summary>
internal static class Timestamp
{
    /// <summary>What a date function writes when no format is given.</summary>
    public const string IsoFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";

    /// <summary>Reads a DateTime or any text that .NET reads as a date; a text without zone is UTC.</summary>
    public static bool TryParseAny(in FunctionArguments arguments, int index, out DateTime instant)
    {
        if (arguments[index] is DateTime given)
        {
            instant = given;
            return true;
        }

        if (arguments[index] is string text && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant))
        {
            return true;
        }

        instant = default;
        arguments.FailAt(index, "is not a date and time.");
        return false;
    }

    /// <summary>Writes an instant by the format and the locale that stand at <paramref name="formatIndex"/> and behind it, if they are given.</summary>
    public static object? Format(DateTime instant, in FunctionArguments arguments, int formatIndex)
    {
        if (!arguments.TryCulture(formatIndex + 1, out var culture))
        {
            return null;
        }

        var format = arguments.Count > formatIndex ? arguments[formatIndex] as string : IsoFormat;
        try
        {
            return instant.ToString(format, culture);
        }
        catch (FormatException)
        {
            return arguments.Fail($"illegal format representation: {format}");
        }
    }
}
