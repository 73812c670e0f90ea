using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Instants so much earlier or later.</summary>
internal static class DateArithmetic
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        Add("addDays", static (instant, number) => instant.AddDays(number)),
        Add("addHours", static (instant, number) => instant.AddHours(number)),
        Add("addMinutes", static (instant, number) => instant.AddMinutes(number)),
        Add("addSeconds", static (instant, number) => instant.AddSeconds(number)),
        ExpressionFunction.Create("addToTime", FunctionSignature.Of(Any, Number, Text).Optionally(Text, Text), Text, static (in arguments) => Move(arguments, 1)),
        ExpressionFunction.Create("subtractFromTime", FunctionSignature.Of(Any, Number, Text).Optionally(Text, Text), Text, static (in arguments) => Move(arguments, -1)),
        ExpressionFunction.Create("getFutureTime", FunctionSignature.Of(Number, Text).Optionally(Text, Text), Text, static (in arguments) => MoveFromNow(arguments, 1)),
        ExpressionFunction.Create("getPastTime", FunctionSignature.Of(Number, Text).Optionally(Text, Text), Text, static (in arguments) => MoveFromNow(arguments, -1)),
    ];

    private static ExpressionFunction Add(string name, Func<DateTime, int, DateTime> add)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Any, Number).Optionally(Text, Text), Text, (in arguments)
            => Timestamp.TryRead(arguments, 0, out var instant) && arguments.TryInt32(1, out var number) ? Timestamp.Format(add(instant, number), arguments, 2) : null);

    private static object? Move(in FunctionArguments arguments, int direction)
        => Timestamp.TryRead(arguments, 0, out var instant) && arguments.TryInt32(1, out var interval) && TryMove(arguments, 2, direction * (long)interval, ref instant)
            ? Timestamp.Format(instant, arguments, 3)
            : null;

    private static object? MoveFromNow(in FunctionArguments arguments, int direction)
    {
        var instant = arguments.Context.Options.Time.GetUtcNow().UtcDateTime;
        return arguments.TryInt32(0, out var interval) && TryMove(arguments, 1, direction * (long)interval, ref instant)
            ? Timestamp.Format(instant, arguments, 2)
            : null;
    }

    private static bool TryMove(in FunctionArguments arguments, int unitIndex, long interval, ref DateTime instant)
    {
        if (!arguments.TryText(unitIndex, out var unit))
        {
            return false;
        }

        DateTime? moved = unit.ToLowerInvariant() switch
        {
            "second" => instant.AddSeconds(interval),
            "minute" => instant.AddMinutes(interval),
            "hour" => instant.AddHours(interval),
            "day" => instant.AddDays(interval),
            "week" => instant.AddDays(interval * 7),
            "month" => instant.AddMonths(checked((int)interval)),
            "year" => instant.AddYears(checked((int)interval)),
            _ => null,
        };
        if (moved is null)
        {
            arguments.Fail($"{unit} is not a valid time unit.");
            return false;
        }

        instant = moved.Value;
        return true;
    }
}
