using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Dates;

/// <summary>Functions of instants.</summary>
internal static class DateFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("utcNow", FunctionSignature.None.Optionally(Text, Text), Text, static (in arguments) => Timestamp.Format(arguments.Context.Options.Time.GetUtcNow().UtcDateTime, arguments, 0)),
        ExpressionFunction.Create("formatDateTime", FunctionSignature.Of(Any).Optionally(Text, Text), Text, FormatDateTime),
    ];

    private static object? FormatDateTime(in FunctionArguments arguments)
        => Timestamp.TryParseAny(arguments, 0, out var instant) ? Timestamp.Format(instant, arguments, 1) : null;
}
