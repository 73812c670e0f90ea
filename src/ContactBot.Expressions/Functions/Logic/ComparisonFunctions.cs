using System.Globalization;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Logic;

/// <summary>Equality, order, existence. An operand that fails makes them false; operands that can't be compared make them fail.</summary>
internal static class ComparisonFunctions
{
    private static readonly ExpressionFunction Equal = ExpressionFunction.Comparison("equals", static (left, right, _, _) => Boxed.Of(ValueEquality.AreEqual(left, right)));
    private static readonly ExpressionFunction Less = ExpressionFunction.Comparison("less", static (left, right, _, context) => TryOrder(left, right, context, out var order) ? Boxed.Of(order < 0) : Boxed.False);
    private static readonly ExpressionFunction LessOrEquals = ExpressionFunction.Comparison("lessOrEquals", static (left, right, _, context) => TryOrder(left, right, context, out var order) ? Boxed.Of(order <= 0) : Boxed.False);
    private static readonly ExpressionFunction Greater = ExpressionFunction.Comparison("greater", static (left, right, _, context) => TryOrder(left, right, context, out var order) ? Boxed.Of(order > 0) : Boxed.False);
    private static readonly ExpressionFunction GreaterOrEquals = ExpressionFunction.Comparison("greaterOrEquals", static (left, right, _, context) => TryOrder(left, right, context, out var order) ? Boxed.Of(order >= 0) : Boxed.False);

    public static IEnumerable<ExpressionFunction> All =>
    [
        Equal,
        Equal.As("=="),
        ExpressionFunction.Comparison("!=", static (left, right, _, _) => Boxed.Of(!ValueEquality.AreEqual(left, right))),
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

    /// <summary>False when there is no order: with null or not-a-number silently, with values of different sorts as a failure.</summary>
    private static bool TryOrder(object? left, object? right, EvaluationContext context, out int order)
    {
        order = 0;
        if (left is null or double.NaN || right is null or double.NaN)
        {
            return false;
        }

        if (ValueOrder.TryCompare(left, right, out order))
        {
            return true;
        }

        context.Fail($"{Describe(left)} and {Describe(right)} must be comparable.");
        return false;
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
