using System.Globalization;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions;

/// <summary>How the language treats values, for what works with them outside an expression.</summary>
public static class ExpressionValues
{
    /// <summary>Equality of the language: numbers by value whatever their type, lists element by element, objects regardless of the order of properties.</summary>
    public static IEqualityComparer<object?> Equality => ValueEquality.Uncounted;

    /// <summary>Whether two values are equal in the language.</summary>
    public static bool AreEqual(object? left, object? right) => ValueEquality.AreEqual(left, right);

    /// <summary>The text that a value becomes within a text: empty for null, indented JSON for lists and objects.</summary>
    public static string ToText(object? value, CultureInfo culture) => ValueText.Of(value, culture);

    /// <summary>Reads a property of an object, whatever holds it: by exact name, else without regard to case.</summary>
    public static bool TryGetProperty(object? instance, string name, out object? value) => Properties.TryGet(instance, name, out value);

    /// <summary>The properties of an object, whatever holds it, in order; null when the value is no object.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? PropertiesOf(object? value)
        => ValueObject.TryRead(value, out var properties) ? properties.Pairs() : null;
}
