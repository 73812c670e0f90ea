using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Between UTC and the time on the clocks of a zone.</summary>
internal static class TimeZoneFunctions
{
    /// <summary>How a time that is not UTC is written when no format is given.</summary>
    public const string LocalFormat = "yyyy-MM-ddTHH:mm:ss.fffffff";

    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("convertFromUTC", FunctionSignature.Of(Any, Text).Optionally(Text, Text), Text, FromUtc),
        ExpressionFunction.Create("convertToUTC", FunctionSignature.Of(Any, Text).Optionally(Text, Text), Text, ToUtc),
    ];

    private static object? FromUtc(in FunctionArguments arguments)
    {
        if (!Timestamp.TryRead(arguments, 0, out var instant) || !TimeZones.TryRead(arguments, 1, out var zone))
        {
            return null;
        }

        var utc = DateTime.SpecifyKind(instant, DateTimeKind.Utc);
        return Timestamp.Format(TimeZoneInfo.ConvertTimeFromUtc(utc, zone), arguments, 2, LocalFormat);
    }

    private static object? ToUtc(in FunctionArguments arguments)
    {
        if (!Timestamp.TryReadAny(arguments, 0, out var local) || !TimeZones.TryRead(arguments, 1, out var zone))
        {
            return null;
        }

        var wallClock = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return Timestamp.Format(TimeZoneInfo.ConvertTimeToUtc(wallClock, zone), arguments, 2);
    }
}
