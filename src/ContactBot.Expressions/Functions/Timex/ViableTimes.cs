using System.Text.RegularExpressions;
using ContactBot.Expressions.Functions.Dates;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Timex;

/// <summary>The next or the previous time of day that <c>TXX:mm:ss</c> can mean, seen from now in a time zone.</summary>
internal static partial class ViableTimes
{
    private const int HoursOfDay = 24;

    public static IEnumerable<ExpressionFunction> All =>
    [
        Create("getNextViableTime", isNext: true),
        Create("getPreviousViableTime", isNext: false),
    ];

    private static ExpressionFunction Create(string name, bool isNext)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Text).Optionally(Text), Text, (in arguments) => Find(arguments, isNext));

    private static object? Find(in FunctionArguments arguments, bool isNext)
    {
        if (!arguments.TryText(0, out var text) || !TimeZones.TryReadNow(arguments, 1, out var now))
        {
            return null;
        }

        if (!MinutesAndSeconds.IsMatch(text))
        {
            return arguments.FailAt(0, "must be a timex string which only contains minutes and seconds, for example: 'TXX:15:28'.");
        }

        var timex = new TimexProperty(text.Replace("XX", "00", StringComparison.Ordinal));
        var (minute, second) = (timex.Minute ?? 0, timex.Second ?? 0);
        var isStillToCome = minute > now.Minute || (minute == now.Minute && second >= now.Second);
        var hour = isNext ? now.Hour + (isStillToCome ? 0 : 1) : now.Hour - (isStillToCome ? 1 : 0);
        return TimexProperty.FromTime(new Time((hour + HoursOfDay) % HoursOfDay, minute, second)).TimexValue;
    }

    [GeneratedRegex("^TXX:[0-5][0-9]:[0-5][0-9]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex MinutesAndSeconds { get; }
}
