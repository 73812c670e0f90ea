using System.Globalization;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Logic;

/// <summary>Equality, order, existence. An operand that fails makes them false; operands that can't be compared make them fail.</summary>
internal static class ComparisonFunctions
{
    private static readonly ExpressionFunction Equal = ExpressionFunction.Condition("equals", FunctionSignature.Of(Any, Any), static (in arguments) => Boxed.Of(ValueEquality.AreEqual(arguments[0], arguments[1])));
    private static readonly ExpressionFunction Less = Order("less", static order => order < 0);
    private static readonly ExpressionFunction LessOrEquals = Order("lessOrEquals", static order => order <= 0);
    private static readonly ExpressionFunction Greater = Order("greater", static order => order > 0);
    private static readonly ExpressionFunction GreaterOrEquals = Order("greaterOrEquals", static order => order >= 0);

    public static IEnumerable<ExpressionFunction> All =>
    [
        Equal,
        Equal.As("=="),
        ExpressionFunction.Condition("!=", FunctionSignature.Of(Any, Any), static (in arguments) => Boxed.Of(!ValueEquality.AreEqual(arguments[0], arguments[1]))),
        Less,
        Less.As("<"),
        LessOrEquals,
        LessOrEquals.As("<="),
        Greater,
        Greater.As(">"),
        GreaterOrEquals,
        GreaterOrEquals.As(">="),
        ExpressionFunction.Condition("exists", FunctionSignature.Of(Any), static (in arguments) => Boxed.Of(arguments[0] is not null)),
        ExpressionFunction.Condition("empty", FunctionSignature.Of(Any), static (in arguments) => Boxed.Of(IsEmpty(arguments[0]))),
        ExpressionFunction.Condition("bool", FunctionSignature.Of(Any), static (in arguments) => Boxed.Of(ToBoolean(arguments[0]))),
    ];

    private static ExpressionFunction Order(string name, Func<int, bool> holds)
        => ExpressionFunction.Condition(name, FunctionSignature.Of(Any, Any), (in arguments) => EvaluateOrder(arguments, holds));

    private static object? EvaluateOrder(in FunctionArguments arguments, Func<int, bool> holds)
    {
        var (left, right) = (arguments[0], arguments[1]);
        if (left is null || right is null)
        {
            return Boxed.False;
        }

        if (left is double.NaN || right is double.NaN)
        {
            return Boxed.False;
        }

        return ValueOrder.TryCompare(left, right, out var order)
            ? Boxed.Of(holds(order))
            : arguments.Fail($"{Describe(left)} and {Describe(right)} must be comparable.");
    }

    private static string Describe(object value) => ValueText.Of(value, CultureInfo.InvariantCulture);

    private static bool IsEmpty(object? value) => value switch
    {
        null or "" => true,
        string => false,
        _ when ValueList.TryRead(value, out var list) => list.Count == 0,
        _ => ValueObject.TryRead(value, out var properties) && properties.Count == 0,
    };

    private static bool ToBoolean(object? value) => value switch
    {
        string text => !text.Equals("false", StringComparison.OrdinalIgnoreCase),
        _ when Numbers.TryRead(value, out var number) => number.Real != 0,
        _ => Truth.Of(value),
    };
}
