namespace ContactBot.Expressions.Values;

/// <summary>Equality of the language: numbers by value whatever their type, lists element by element, objects regardless of the order of their properties.</summary>
internal sealed class ValueEquality : IEqualityComparer<object?>
{
    private const double Tolerance = double.Epsilon;

    public static ValueEquality Instance { get; } = new();

    public static bool AreEqual(object? left, object? right)
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

        if (ValueList.TryRead(left, out var leftList))
        {
            return ValueList.TryRead(right, out var rightList) && AreEqual(leftList, rightList);
        }

        if (ValueObject.TryRead(left, out var leftObject))
        {
            return ReferenceEquals(left, right) || (ValueObject.TryRead(right, out var rightObject) && AreEqual(leftObject, rightObject, right));
        }

        return left.Equals(right);
    }

    bool IEqualityComparer<object?>.Equals(object? x, object? y) => AreEqual(x, y);

    int IEqualityComparer<object?>.GetHashCode(object? obj) => obj switch
    {
        null => 0,
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        bool boolean => boolean.GetHashCode(),
        _ when Numbers.TryRead(obj, out var number) => number.Real.GetHashCode(),
        _ when ValueList.TryRead(obj, out var list) => HashCode.Combine(1, list.Count),
        _ when ValueObject.TryRead(obj, out var properties) => HashCode.Combine(2, properties.Count),
        _ => obj.GetHashCode(),
    };

    private static bool AreEqual(Numeric left, Numeric right)
        => left.IsInteger && right.IsInteger ? left.Integer == right.Integer : Math.Abs(left.Real - right.Real) < Tolerance;

    private static bool AreEqual(ValueList left, ValueList right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!AreEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(ValueObject left, ValueObject right, object rightInstance)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (name, value) in left.Pairs())
        {
            if (!Properties.TryGet(rightInstance, name, out var other) || !AreEqual(value, other))
            {
                return false;
            }
        }

        return true;
    }
}
