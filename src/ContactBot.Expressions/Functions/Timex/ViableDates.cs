using ContactBot.Expressions.Functions.Dates;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Timex;

/// <summary>The next or the previous day that <c>XXXX-MM-DD</c> can mean, seen from today in a time zone.</summary>
internal static class ViableDates
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        Create("getNextViableDate", isNext: true),
        Create("getPreviousViableDate", isNext: false),
    ];

    private static ExpressionFunction Create(string name, bool isNext)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Text).Optionally(Text), Text, (in arguments) => Find(arguments, isNext));

    private static object? Find(in FunctionArguments arguments, bool isNext)
    {
        if (!TimexValues.TryRead(arguments, 0, out var timex) || !TimeZones.TryReadNow(arguments, 1, out var now))
        {
            return null;
        }

        if (timex is not { Year: null, Month: { } month, DayOfMonth: { } day })
        {
            return arguments.FailAt(0, "must be a timex string which only contains month and day-of-month, for example: 'XXXX-10-31'.");
        }

        var isLaterInYear = month > now.Month || (month == now.Month && day > now.Day);
        var isToday = month == now.Month && day == now.Day;
        var year = (isNext, isLaterInYear) switch
        {
            (true, false) => isToday ? now.Year : now.Year + 1,
            (false, true) => now.Year - 1,
            (false, false) => isToday ? now.Year - 1 : now.Year,
            _ => now.Year,
        };
        while (month == 2 && day == 29 && !DateTime.IsLeapYear(year))
        {
            year += isNext ? 1 : -1;
        }

        return TimexProperty.FromDate(new DateTime(year, month, day)).TimexValue;
    }
}
