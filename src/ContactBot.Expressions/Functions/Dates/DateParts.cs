using System.Globalization;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Parts of an instant.</summary>
internal static class DateParts
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        Part("year", static instant => instant.Year),
        Part("month", static instant => instant.Month),
        Part("dayOfMonth", static instant => instant.Day),
        Part("dayOfWeek", static instant => (int)instant.DayOfWeek),
        Part("dayOfYear", static instant => instant.DayOfYear),
        ExpressionFunction.Create("date", FunctionSignature.Of(Any), Text, static (in arguments) => Timestamp.TryRead(arguments, 0, out var instant) ? instant.ToString("M/dd/yyyy", CultureInfo.InvariantCulture) : null),
    ];

    private static ExpressionFunction Part(string name, Func<DateTime, int> part)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Any), Number, (in arguments) => Timestamp.TryRead(arguments, 0, out var instant) ? Boxed.Of(part(instant)) : null);
}
