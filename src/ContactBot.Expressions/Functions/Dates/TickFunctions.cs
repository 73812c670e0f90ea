using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Ticks: units of 100 nanoseconds since the year 1.</summary>
internal static class TickFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("ticks", FunctionSignature.Of(Any), Number, static (in arguments) => Timestamp.TryRead(arguments, 0, out var instant) ? Boxed.Of(instant.Ticks) : null),
        ExpressionFunction.Create("dateTimeDiff", FunctionSignature.Of(Any, Any), Number, Difference),
        Convert("ticksToDays", TimeSpan.TicksPerDay),
        Convert("ticksToHours", TimeSpan.TicksPerHour),
        Convert("ticksToMinutes", TimeSpan.TicksPerMinute),
    ];

    private static ExpressionFunction Convert(string name, long unit)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Number), Number, (in arguments) => arguments.TryInteger(0, out var ticks) ? (double)ticks / unit : null);

    private static object? Difference(in FunctionArguments arguments)
        => Timestamp.TryRead(arguments, 0, out var later) && Timestamp.TryRead(arguments, 1, out var earlier) ? Boxed.Of(later.Ticks - earlier.Ticks) : null;
}
