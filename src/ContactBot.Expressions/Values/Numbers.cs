namespace ContactBot.Expressions.Values;

internal static class Numbers
{
    /// <summary>Reads any .NET number; false when the value is none.</summary>
    public static bool TryRead(object? value, out Numeric number)
    {
        switch (value)
        {
            case long integer:
                number = new(integer);
                return true;
            case double real:
                number = new(real);
                return true;
            case int or short or sbyte or byte or ushort or uint:
                number = new(Convert.ToInt64(value, null));
                return true;
            case ulong large:
                number = large <= long.MaxValue ? new((long)large) : new((double)large);
                return true;
            case float or decimal:
                number = new(Convert.ToDouble(value, null));
                return true;
            default:
                number = default;
                return false;
        }
    }

    public static bool Is(object? value) => TryRead(value, out _);

    public static bool IsInteger(object? value) => TryRead(value, out var number) && number.IsInteger;
}
