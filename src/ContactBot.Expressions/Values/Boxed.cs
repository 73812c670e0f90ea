namespace ContactBot.Expressions.Values;

/// <summary>Values that are boxed once for all evaluations.</summary>
internal static class Boxed
{
    private const int Smallest = -128;
    private const int Largest = 1023;

    private static readonly object[] Integers = [.. Enumerable.Range(Smallest, Largest - Smallest + 1).Select(value => (object)(long)value)];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Of(bool value) => value ? True : False;

    public static object Of(long value) => value is >= Smallest and <= Largest ? Integers[value - Smallest] : value;
}
