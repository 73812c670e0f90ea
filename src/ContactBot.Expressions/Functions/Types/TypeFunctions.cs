using ContactBot.Expressions.Functions.Dates;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Types;

/// <summary>What a value is.</summary>
internal static class TypeFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        Create("isString", static value => value is string),
        Create("isInteger", Numbers.IsInteger),
        Create("isFloat", static value => Numbers.TryRead(value, out var number) && !number.IsInteger),
        Create("isArray", static value => ValueList.TryRead(value, out _)),
        Create("isObject", static value => ValueList.TryRead(value, out _) || ValueObject.TryRead(value, out _)),
        Create("isBoolean", static value => value is bool),
        Create("isDateTime", static value => value is DateTime || (value is string text && Timestamp.TryParseIso(text, out _))),
    ];

    private static ExpressionFunction Create(string name, Func<object?, bool> test)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Any), ValueKinds.Boolean, (in arguments) => Boxed.Of(test(arguments[0])));
}
