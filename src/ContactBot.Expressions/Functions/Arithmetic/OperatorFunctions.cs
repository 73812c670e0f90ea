using ContactBot.Expressions.Syntax;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Arithmetic;

/// <summary>The arithmetic operators and the functions of the same meaning. Integers stay integers unless the result leaves 64 bits; then it is a real number.</summary>
internal static class OperatorFunctions
{
    private static readonly FunctionSignature Operands = FunctionSignature.Of(Number, Number).AndMore(Number);

    private static readonly ExpressionFunction Add = ExpressionFunction.Create("add", FunctionSignature.Of(Number | Text, Number | Text).AndMore(Number | Text), Number | Text, EvaluateAdd).WithBinary(static (left, right, call, context) => AddTwo(left, right, call, context));
    private static readonly ExpressionFunction Subtract = Sequence("sub", Subtraction);
    private static readonly ExpressionFunction Multiply = Sequence("mul", Multiplication);
    private static readonly ExpressionFunction Divide = ExpressionFunction.Create("div", Operands, Number, EvaluateDivide);
    private static readonly ExpressionFunction Power = Sequence("exp", static (left, right) => new(Math.Pow(left.Real, right.Real)));
    private static readonly ExpressionFunction Remainder = ExpressionFunction.Create("mod", FunctionSignature.Of(Number, Number), Number, EvaluateRemainder);

    private delegate Numeric Operation(Numeric left, Numeric right);

    public static IEnumerable<ExpressionFunction> All =>
    [
        Add,
        Add.As("+"),
        Subtract,
        Subtract.As("-"),
        Multiply,
        Multiply.As("*"),
        Divide,
        Divide.As("/"),
        Power,
        Power.As("^"),
        Remainder,
        Remainder.As("%"),
    ];

    /// <summary>Adds two numbers.</summary>
    public static Numeric Sum(Numeric left, Numeric right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var sum = unchecked(left.Integer + right.Integer);
            var hasOverflowed = ((left.Integer ^ sum) & (right.Integer ^ sum)) < 0;
            return hasOverflowed ? new(left.Real + right.Real) : new(sum);
        }

        return new(left.Real + right.Real);
    }

    private static ExpressionFunction Sequence(string name, Operation operation)
        => ExpressionFunction.Create(name, Operands, Number, (in arguments) => Evaluate(arguments, operation))
            .WithBinary((left, right, call, context) => Evaluate(left, right, call, context, operation));

    private static object? Evaluate(object? left, object? right, CallNode call, EvaluationContext context, Operation operation)
    {
        if (Numbers.TryRead(left, out var leftNumber) && Numbers.TryRead(right, out var rightNumber))
        {
            return operation(leftNumber, rightNumber).Box();
        }

        return context.Fail($"{call.Operands[Numbers.Is(left) ? 1 : 0]} is not a number.");
    }

    private static object? Evaluate(in FunctionArguments arguments, Operation operation)
    {
        if (!arguments.TryNumber(0, out var result))
        {
            return null;
        }

        for (var index = 1; index < arguments.Count; index++)
        {
            if (!arguments.TryNumber(index, out var operand))
            {
                return null;
            }

            result = operation(result, operand);
        }

        return result.Box();
    }

    private static object? EvaluateAdd(in FunctionArguments arguments)
    {
        var result = arguments[0];
        for (var index = 1; index < arguments.Count && !arguments.Context.Failed; index++)
        {
            result = AddTwo(result, arguments[index], arguments.Call, arguments.Context);
        }

        return result;
    }

    private static object? AddTwo(object? left, object? right, CallNode call, EvaluationContext context)
    {
        var isLeftNumber = Numbers.TryRead(left, out var leftNumber);
        var isRightNumber = Numbers.TryRead(right, out var rightNumber);
        if (isLeftNumber && isRightNumber)
        {
            return Sum(leftNumber, rightNumber).Box();
        }

        if ((!isLeftNumber && left is not (null or string)) || (!isRightNumber && right is not (null or string)))
        {
            return context.Fail($"An operand of {call} is not string or number.");
        }

        return (left is null && isRightNumber) || (right is null && isLeftNumber)
            ? context.Fail("Operator '+' or add cannot be applied to operands of type 'number' and null object.")
            : string.Concat(ValueText.Of(left, context.Culture), ValueText.Of(right, context.Culture));
    }

    private static Numeric Subtraction(Numeric left, Numeric right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var difference = unchecked(left.Integer - right.Integer);
            var hasOverflowed = ((left.Integer ^ right.Integer) & (left.Integer ^ difference)) < 0;
            return hasOverflowed ? new(left.Real - right.Real) : new(difference);
        }

        return new(left.Real - right.Real);
    }

    private static Numeric Multiplication(Numeric left, Numeric right)
    {
        if (left.IsInteger && right.IsInteger && Math.BigMul(left.Integer, right.Integer, out var low) == low >> 63)
        {
            return new(low);
        }

        return new(left.Real * right.Real);
    }

    private static object? EvaluateDivide(in FunctionArguments arguments)
    {
        if (!arguments.TryNumber(0, out var result))
        {
            return null;
        }

        for (var index = 1; index < arguments.Count; index++)
        {
            if (!arguments.TryNumber(index, out var divisor))
            {
                return null;
            }

            if (divisor.Real == 0)
            {
                return arguments.Fail($"Cannot divide by 0 from {arguments.Call.Arguments[index]}");
            }

            result = result.IsInteger && divisor.IsInteger && divisor.Integer != -1 ? new(result.Integer / divisor.Integer) : Divided(result, divisor);
        }

        return result.Box();
    }

    private static Numeric Divided(Numeric dividend, Numeric divisor)
        => dividend.IsInteger && divisor.IsInteger ? Subtraction(new(0L), dividend) : new(dividend.Real / divisor.Real);

    private static object? EvaluateRemainder(in FunctionArguments arguments)
    {
        if (!arguments.TryInteger(0, out var dividend) || !arguments.TryInteger(1, out var divisor))
        {
            return null;
        }

        return divisor switch
        {
            0 => arguments.Fail("Cannot mod by 0."),
            -1 => Boxed.Of(0),
            _ => Boxed.Of(dividend % divisor),
        };
    }
}
