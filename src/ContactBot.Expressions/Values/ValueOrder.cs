namespace ContactBot.Expressions.Values;

/// <summary>The order of two values of one sort: numbers, texts (ordinal), instants, booleans (false first).</summary>
internal static class ValueOrder
{
    public static bool TryCompare(object? left, object? right, out int order)
    {
        if (Numbers.TryRead(left, out var leftNumber))
        {
            var areNumbers = Numbers.TryRead(right, out var rightNumber);
            order = leftNumber.IsInteger && rightNumber.IsInteger ? leftNumber.Integer.CompareTo(rightNumber.Integer) : leftNumber.Real.CompareTo(rightNumber.Real);
            return areNumbers;
        }

        switch (left, right)
        {
            case (string leftText, string rightText):
                order = string.CompareOrdinal(leftText, rightText);
                return true;
            case (DateTime leftInstant, DateTime rightInstant):
                order = leftInstant.CompareTo(rightInstant);
                return true;
            case (bool leftBoolean, bool rightBoolean):
                order = leftBoolean.CompareTo(rightBoolean);
                return true;
            default:
                order = 0;
                return false;
        }
    }
}
