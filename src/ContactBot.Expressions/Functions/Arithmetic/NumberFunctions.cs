using System.Globalization;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Arithmetic;

/// <summary>Rounding, extremes, sums, ranges and chance.</summary>
internal static class NumberFunctions
{
    private const int MostDigits = 15;

    public static IEnumerable<ExpressionFunction> All =>
    [
        Transform("floor", static number => new(Math.Floor(number.Real))),
        Transform("ceiling", static number => new(Math.Ceiling(number.Real))),
        Transform("abs", static number => number.IsInteger && number.Integer != long.MinValue ? new(Math.Abs(number.Integer)) : new(Math.Abs(number.Real))),
        ExpressionFunction.Create("sqrt", FunctionSignature.Of(Number), Number, SquareRoot),
        ExpressionFunction.Create("round", FunctionSignature.Of(Number).Optionally(Number), Number, Round),
        ExpressionFunction.Create("max", FunctionSignature.Of(Any).AndMore(Any), Number, static (in arguments) => Extreme(arguments, 1)),
        ExpressionFunction.Create("min", FunctionSignature.Of(Any).AndMore(Any), Number, static (in arguments) => Extreme(arguments, -1)),
        ExpressionFunction.Create("sum", FunctionSignature.Of(List), Number, static (in arguments) => TrySum(arguments, out var sum, out _) ? sum.Box() : null),
        ExpressionFunction.Create("average", FunctionSignature.Of(List), Number, Average),
        ExpressionFunction.Create("range", FunctionSignature.Of(Number, Number), List, Range),
        ExpressionFunction.Create("rand", FunctionSignature.Of(Number, Number), Number, Draw),
    ];

    private static ExpressionFunction Transform(string name, Func<Numeric, Numeric> transform)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Number), Number, (in arguments) => arguments.TryNumber(0, out var number) ? transform(number).Box() : null);

    private static object? SquareRoot(in FunctionArguments arguments)
    {
        if (!arguments.TryNumber(0, out var number))
        {
            return null;
        }

        return number.Real < 0 ? arguments.Fail("Do not support square root extraction of negative numbers.") : Math.Sqrt(number.Real);
    }

    private static object? Round(in FunctionArguments arguments)
    {
        var digits = 0;
        if (!arguments.TryNumber(0, out var number) || (arguments.Count > 1 && !arguments.TryInt32(1, out digits)))
        {
            return null;
        }

        return digits is < 0 or > MostDigits
            ? arguments.FailAt(1, $"must be an integer between 0 and {MostDigits}.")
            : Math.Round(number.Real, digits);
    }

    private static object? Extreme(in FunctionArguments arguments, int sign)
    {
        Numeric? extreme = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            if (ValueList.TryRead(arguments[index], out var list))
            {
                for (var at = 0; at < list.Count; at++)
                {
                    if (!Numbers.TryRead(list[at], out var element))
                    {
                        return NotNumeric(arguments, index, list[at]);
                    }

                    extreme = Outer(extreme, element, sign);
                }
            }
            else if (Numbers.TryRead(arguments[index], out var number))
            {
                extreme = Outer(extreme, number, sign);
            }
            else
            {
                return arguments.FailAt(index, "is neither a list nor a number.");
            }
        }

        return extreme?.Box();
    }

    private static Numeric Outer(Numeric? extreme, Numeric candidate, int sign)
        => extreme is { } current && current.Real.CompareTo(candidate.Real) * sign >= 0 ? current : candidate;

    private static object? Average(in FunctionArguments arguments)
    {
        if (!TrySum(arguments, out var sum, out var count))
        {
            return null;
        }

        return count == 0 ? arguments.FailAt(0, "is empty: it has no average.") : sum.Real / count;
    }

    private static bool TrySum(in FunctionArguments arguments, out Numeric sum, out int count)
    {
        sum = new(0L);
        count = 0;
        if (!arguments.TryList(0, out var list))
        {
            return false;
        }

        for (count = 0; count < list.Count; count++)
        {
            if (!Numbers.TryRead(list[count], out var number))
            {
                NotNumeric(arguments, 0, list[count]);
                return false;
            }

            sum = OperatorFunctions.Sum(sum, number);
        }

        return true;
    }

    private static object? NotNumeric(in FunctionArguments arguments, int index, object? element)
        => arguments.Fail($"{ValueText.Of(element, CultureInfo.InvariantCulture)} is not a number in {arguments.Call.Arguments[index]}.");

    private static object? Range(in FunctionArguments arguments)
    {
        if (!arguments.TryInteger(0, out var start) || !arguments.TryInteger(1, out var count))
        {
            return null;
        }

        if (count is <= 0 or > ExpressionLimits.MaximumRange)
        {
            return arguments.FailAt(1, $"must be more than zero and at most {ExpressionLimits.MaximumRange}.");
        }

        var list = new List<object?>((int)count);
        for (var offset = 0; offset < count; offset++)
        {
            list.Add(Boxed.Of(start + offset));
        }

        return list;
    }

    private static object? Draw(in FunctionArguments arguments)
    {
        if (!arguments.TryInt32(0, out var minimum) || !arguments.TryInt32(1, out var maximum))
        {
            return null;
        }

        return minimum > maximum
            ? arguments.Fail($"Min value {minimum} cannot be greater than max value {maximum}.")
            : Boxed.Of(minimum == maximum ? minimum : arguments.Context.Options.NextRandom(minimum, maximum));
    }
}
