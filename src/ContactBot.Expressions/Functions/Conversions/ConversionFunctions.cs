using System.Globalization;
using System.Text;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Conversions;

/// <summary>From one kind of value to another.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("int", FunctionSignature.Of(Any), Number, ToInteger),
        ExpressionFunction.Create("float", FunctionSignature.Of(Any), Number, ToReal),
        ExpressionFunction.Create("string", FunctionSignature.Of(Any).Optionally(Text), Text, ToText),
        ExpressionFunction.Create("json", FunctionSignature.Of(Text), Any, FromJson),
        ExpressionFunction.Create("jsonStringify", FunctionSignature.Of(Any), Text, static (in arguments) => JsonValues.ToText(arguments[0])),
        ExpressionFunction.Create("formatNumber", FunctionSignature.Of(Number, Number).Optionally(Text), Text, NumberFormat.Evaluate),
    ];

    private static object? ToInteger(in FunctionArguments arguments) => arguments[0] switch
    {
        bool boolean => Boxed.Of(boolean ? 1L : 0L),
        string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer) => Boxed.Of(integer),
        var value when Numbers.TryRead(value, out var number) => number.IsInteger ? Boxed.Of(number.Integer) : Rounded(number.Real, arguments),
        _ => arguments.FailAt(0, "is not a valid number."),
    };

    /// <summary>To the nearest integer, halves to the even one.</summary>
    private static object? Rounded(double real, in FunctionArguments arguments)
        => Math.Abs(real) < long.MaxValue ? Boxed.Of((long)Math.Round(real, MidpointRounding.ToEven)) : arguments.FailAt(0, "is too large for an integer.");

    private static object? ToReal(in FunctionArguments arguments)
    {
        if (Numbers.TryRead(arguments[0], out var number))
        {
            return number.Real;
        }

        return arguments[0] switch
        {
            bool boolean => boolean ? 1.0 : 0.0,
            string text when double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var real) => real,
            _ => arguments.FailAt(0, "is not a valid number."),
        };
    }

    private static object? ToText(in FunctionArguments arguments)
    {
        if (!arguments.TryCulture(1, out var culture))
        {
            return null;
        }

        return arguments[0] switch
        {
            string text => text,
            byte[] bytes => Encoding.UTF8.GetString(bytes),
            bool boolean => boolean ? "true" : "false",
            var value when ValueList.TryRead(value, out _) || ValueObject.TryRead(value, out _) => JsonValues.ToText(value),
            var value => ValueText.Of(value, culture),
        };
    }

    private static object? FromJson(in FunctionArguments arguments) => arguments.TryText(0, out var text) ? JsonValues.Parse(text) : null;
}
