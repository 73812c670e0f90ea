using ContactBot.Expressions.Values;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Timex;

/// <summary>What a TIMEX expression speaks of.</summary>
internal static class TimexPredicates
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        Create("isPresent", static timex => timex.Now is not null),
        Create("isDuration", static timex => timex.Years is not null || timex.Months is not null || timex.Weeks is not null || timex.Days is not null
            || timex.Hours is not null || timex.Minutes is not null || timex.Seconds is not null),
        Create("isTime", static timex => timex.Hour is not null && timex.Minute is not null && timex.Second is not null),
        Create("isDate", static timex => (timex.Month is not null && timex.DayOfMonth is not null) || timex.DayOfWeek is not null),
        Create("isTimeRange", static timex => timex.PartOfDay is not null),
        Create("isDateRange", static timex => ((timex.Year is not null || timex.Month is not null) && timex.DayOfMonth is null)
            || timex.Season is not null || timex.WeekOfYear is not null || timex.WeekOfMonth is not null),
        Create("isDefinite", static timex => timex.Year is not null && timex.Month is not null && timex.DayOfMonth is not null),
    ];

    private static ExpressionFunction Create(string name, Func<TimexProperty, bool> test)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Any), ValueKinds.Boolean, (in arguments) => TimexValues.TryRead(arguments, 0, out var timex) ? Boxed.Of(test(timex)) : null);
}
