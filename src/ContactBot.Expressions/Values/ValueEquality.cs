namespace ContactBot.Expressions.Values;

/// <summary>Equality of the language: numbers by value whatever their type, lists element by element, objects regardless of the order of their properties.</summary>
internal sealed class ValueEquality(EvaluationContext? context) : IEqualityComparer<object?>
{
    private const double Tolerance = double.Epsilon;

    // More parts than this are not compared: a value may hold one part many times over.
    private const int MaximumParts = 1_000_000;

    public static ValueEquality Uncounted { get; } = new(null);

    /// <exception cref="EvaluationLimitException">The values have too many parts.</exception>
    public static bool AreEqual(object? left, object? right)
    {
        var parts = MaximumParts;
        return AreEqual(left, right, ref parts);
    }

    private static bool AreEqual(object? left, object? right, ref int parts)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left is string text)
        {
            return right is string other && string.Equals(text, other, StringComparison.Ordinal);
        }

        if (left is bool boolean)
        {
            return right is bool other && boolean == other;
        }

        if (Numbers.TryRead(left, out var leftNumber))
        {
            return Numbers.TryRead(right, out var rightNumber) && AreEqual(leftNumber, rightNumber);
        }

        if (--parts < 0)
        {
            throw new EvaluationLimitException($"The values compared have more than {MaximumParts} parts.");
        }

        if (ValueList.TryRead(left, out var leftList))
        {
            return ValueList.TryRead(right, out var rightList) && AreEqual(leftList, rightList, ref parts);
        }

        if (ValueObject.TryRead(left, out var leftObject))
        {
            return ReferenceEquals(left, right) || (ValueObject.TryRead(right, out var rightObject) && AreEqual(leftObject, rightObject, right, ref parts));
        }

        return left.Equals(right);
    }

    bool IEqualityComparer<object?>.Equals(object? x, object? y)
    {
        // Values with the same hash may be many, and are then compared each with each.
        context?.Spend(1);
        return AreEqual(x, y);
    }

    int IEqualityComparer<object?>.GetHashCode(object? obj) => obj switch
    {
        null => 0,
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        bool boolean => boolean.GetHashCode(),
        _ when Numbers.TryRead(obj, out var number) => number.Real.GetHashCode(),
        _ when ValueList.TryRead(obj, out var list) => HashCode.Combine(1, list.Count, list.Count > 0 ? HashOfScalar(list[0]) : 0, list.Count > 1 ? HashOfScalar(list[1]) : 0),
        _ when ValueObject.TryRead(obj, out var properties) => HashCode.Combine(2, properties.Count),
        _ => obj.GetHashCode(),
    };

    private static int HashOfScalar(object? value) => value switch
    {
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        _ when Numbers.TryRead(value, out var number) => number.Real.GetHashCode(),
        _ => 0,
    };

    private static bool AreEqual(Numeric left, Numeric right)
        => left.IsInteger && right.IsInteger ? left.Integer == right.Integer : Math.Abs(left.Real - right.Real) < Tolerance;

    private static bool AreEqual(ValueList left, ValueList right, ref int parts)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!AreEqual(left[index], right[index], ref parts))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(ValueObject left, ValueObject right, object rightInstance, ref int parts)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (name, value) in left.Pairs())
        {
            if (!Properties.TryGet(rightInstance, name, out var other) || !AreEqual(value, other, ref parts))
            {
                return false;
            }
        }

        return true;
    }
}
