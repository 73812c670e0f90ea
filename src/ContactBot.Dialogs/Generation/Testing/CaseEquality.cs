using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>The equality of the case format: integers exactly, other numbers as 32-bit floats, lists element by element, the rest as it is.</summary>
internal static class CaseEquality
{
    public static bool AreEqual(object? expected, object? actual) => actual switch
    {
        sbyte or byte or short or ushort or int or uint or long => expected is long && ExpressionValues.AreEqual(expected, actual),
        float or double or decimal => expected is long or double && ToSingle(expected) == ToSingle(actual),
        _ when ValueList.TryRead(actual, out var list) => ValueList.TryRead(expected, out var other) && AreEqual(other, list),
        _ => ExpressionValues.AreEqual(expected, actual),
    };

    /// <summary>Whether each holds, in any order, what the other holds.</summary>
    public static bool AreSameSet(List<object?> expected, List<object?> actual)
        => expected.TrueForAll(element => actual.Exists(other => AreEqual(element, other)))
            && actual.TrueForAll(element => expected.Exists(other => AreEqual(other, element)));

    private static bool AreEqual(ValueList expected, ValueList actual)
        => expected.Count == actual.Count && Enumerable.Range(0, actual.Count).All(index => AreEqual(expected[index], actual[index]));

    private static float ToSingle(object? number) => Convert.ToSingle(number, System.Globalization.CultureInfo.InvariantCulture);
}
