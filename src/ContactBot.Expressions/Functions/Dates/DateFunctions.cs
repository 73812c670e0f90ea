using System.Globalization;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>The clock, formats, the beginnings of periods, and instants in words.</summary>
internal static class DateFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("utcNow", FunctionSignature.None.Optionally(Text, Text), Text, static (in arguments) => Timestamp.Format(arguments.Context.Options.Time.GetUtcNow().UtcDateTime, arguments, 0)),
        ExpressionFunction.Create("formatDateTime", FunctionSignature.Of(Any).Optionally(Text, Text), Text, static (in arguments) => Timestamp.TryReadAny(arguments, 0, out var instant) ? Timestamp.Format(instant, arguments, 1) : null),
        ExpressionFunction.Create("formatEpoch", FunctionSignature.Of(Number).Optionally(Text, Text), Text, FormatEpoch),
        ExpressionFunction.Create("formatTicks", FunctionSignature.Of(Number).Optionally(Text, Text), Text, static (in arguments) => arguments.TryInteger(0, out var ticks) ? Timestamp.Format(new DateTime(ticks), arguments, 1) : null),
        Start("startOfDay", static instant => instant.Date),
        Start("startOfHour", static instant => instant.Date.AddHours(instant.Hour)),
        Start("startOfMonth", static instant => instant.Date.AddDays(1 - instant.Day)),
        ExpressionFunction.Create("getTimeOfDay", FunctionSignature.Of(Any), Text, GetTimeOfDay),
        ExpressionFunction.Create("dateReadBack", FunctionSignature.Of(Any, Any), Text, ReadBack),
    ];

    private static ExpressionFunction Start(string name, Func<DateTime, DateTime> start)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Any).Optionally(Text, Text), Text, (in arguments) => Timestamp.TryRead(arguments, 0, out var instant) ? Timestamp.Format(start(instant), arguments, 1) : null);

    private static object? FormatEpoch(in FunctionArguments arguments)
    {
        if (!arguments.TryNumber(0, out var seconds))
        {
            return null;
        }

        var instant = seconds.IsInteger ? DateTime.UnixEpoch.AddSeconds(seconds.Integer) : DateTime.UnixEpoch.AddSeconds(seconds.Real);
        return Timestamp.Format(instant, arguments, 1);
    }

    private static object? GetTimeOfDay(in FunctionArguments arguments)
    {
        var isLocal = DateTime.TryParseExact(arguments[0] as string, TimeZoneFunctions.LocalFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant);
        if (!isLocal && !Timestamp.TryRead(arguments, 0, out instant))
        {
            return null;
        }

        return (instant.Hour, instant.Minute) switch
        {
            (0, 0) => "midnight",
            ( < 12, _) => "morning",
            (12, 0) => "noon",
            ( < 18, _) => "afternoon",
            ( < 22, _) or (22, 0) => "evening",
            _ => "night",
        };
    }

    private static object? ReadBack(in FunctionArguments arguments)
    {
        if (!Timestamp.TryRead(arguments, 0, out var reference) || !Timestamp.TryRead(arguments, 1, out var instant))
        {
            return null;
        }

        return TimexRelativeConvert.ConvertTimexToStringRelative(TimexProperty.FromDate(instant), reference);
    }
}
