using System.Globalization;

namespace ContactBot.Expressions.Values;

/// <summary>Turns a value of the language into a .NET type that a caller asks for.</summary>
internal static class ValueConversion
{
    /// <exception cref="InvalidCastException">The value has no form of that type.</exception>
    public static object? To(object? value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null || target.IsInstanceOfType(value))
        {
            return value;
        }

        if (target == typeof(string))
        {
            return ValueText.Of(value, CultureInfo.InvariantCulture);
        }

        if (target.IsEnum && value is string name)
        {
            return Enum.Parse(target, name, ignoreCase: true);
        }

        return value is IConvertible
            ? Convert.ChangeType(value, target, CultureInfo.InvariantCulture)
            : throw new InvalidCastException($"{ValueText.Of(value, CultureInfo.InvariantCulture)} is not a {target.Name}.");
    }
}
