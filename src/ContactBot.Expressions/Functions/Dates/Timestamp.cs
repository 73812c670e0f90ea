using System.Globalization;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Instants as the date functions take and give them: a DateTime, or text in the language's ISO format.</summary>
internal static class Timestamp
{
    /// <summary>What a date function writes when no format is given, and the only text that most of them read.</summary>
    public const string IsoFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";

    private const DateTimeStyles AsUniversal = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <summary>Reads the language's ISO format, character by character.</summary>
    public static bool TryParseIso(string text, out DateTime instant)
    {
        instant = default;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _, 'T' or 't', _, _, ':', _, _, ':', _, _, '.', _, _, _, 'Z' or 'z'])
        {
            return false;
        }

        var (year, month, day) = (Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2));
        var (hour, minute, second, millisecond) = (Digits(text, 11, 2), Digits(text, 14, 2), Digits(text, 17, 2), Digits(text, 20, 3));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || millisecond < 0)
        {
            return false;
        }

        instant = new DateTime(year, month, day, hour, minute, second, millisecond, DateTimeKind.Utc);
        return true;
    }

    private static int Digits(string text, int start, int count)
    {
        var number = 0;
        foreach (var digit in text.AsSpan(start, count))
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>An argument that is a DateTime or ISO text; fails on anything else.</summary>
    public static bool TryRead(in FunctionArguments arguments, int index, out DateTime instant)
    {
        switch (arguments[index])
        {
            case DateTime given:
                instant = given;
                return true;
            case string text when TryParseIso(text, out instant):
                return true;
            default:
                instant = default;
                arguments.Fail($"{ValueText.Of(arguments[index], CultureInfo.InvariantCulture)} is not standard ISO format.");
                return false;
        }
    }

    /// <summary>An argument that is a DateTime or any text that .NET reads as a date; a text without zone is UTC. Fails on anything else.</summary>
    public static bool TryReadAny(in FunctionArguments arguments, int index, out DateTime instant)
    {
        switch (arguments[index])
        {
            case DateTime given:
                instant = given;
                return true;
            case string text when TryParseIso(text, out instant) || DateTime.TryParse(text, CultureInfo.InvariantCulture, AsUniversal, out instant):
                return true;
            default:
                instant = default;
                arguments.Fail($"Could not parse {ValueText.Of(arguments[index], CultureInfo.InvariantCulture)} as a date and time.");
                return false;
        }
    }

    /// <summary>Writes an instant by the format and the locale that stand at <paramref name="formatIndex"/> and behind it, if they are given.</summary>
    public static object? Format(DateTime instant, in FunctionArguments arguments, int formatIndex, string defaultFormat = IsoFormat)
    {
        if (!arguments.TryCulture(formatIndex + 1, out var culture))
        {
            return null;
        }

        if (arguments.Count <= formatIndex)
        {
            return instant.ToString(defaultFormat, CultureInfo.InvariantCulture);
        }

        var format = arguments[formatIndex] as string;
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
