using System.Globalization;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Testing;

/// <summary>The equality of the case formats: integers exactly, other numbers as 32-bit floats, lists element by element, the rest as it is.</summary>
public static class CaseEquality
{
    /// <summary>Whether a result is what was expected.</summary>
    public static bool AreEqual(object? expected, object? actual) => Normal.Of(actual) switch
    {
        long integer => expected is long other && integer == other,
        ulong or decimal => ExpressionValues.AreEqual(expected, actual),
        double or float => expected is long or double && ToSingle(expected) == ToSingle(actual),
        byte[] bytes => expected is byte[] other && bytes.AsSpan().SequenceEqual(other),
        var value when ValueList.TryRead(value, out var list) => ValueList.TryRead(expected, out var other) && AreEqual(other, list),
        var value => ExpressionValues.AreEqual(expected, value),
    };

    /// <summary>Whether each holds, in any order, what the other holds.</summary>
    public static bool AreSameSet(IReadOnlyList<object?> expected, IReadOnlyList<object?> actual)
        => expected.All(element => actual.Any(other => AreEqual(element, other)))
            && actual.All(element => expected.Any(other => AreEqual(other, element)));

    /// <summary>A value as a failure shows it.</summary>
    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        byte[] bytes => $"the bytes {Convert.ToBase64String(bytes)}",
        _ => ExpressionValues.ToText(value, CultureInfo.InvariantCulture),
    };

    private static bool AreEqual(ValueList expected, ValueList actual)
        => expected.Count == actual.Count && Enumerable.Range(0, actual.Count).All(index => AreEqual(expected[index], actual[index]));

    private static float ToSingle(object? number) => Convert.ToSingle(number, CultureInfo.InvariantCulture);
}
