using System.Globalization;
using System.Text.Json;

namespace ContactBot.Expressions.Values;

/// <summary>Turns a value of the language into a .NET type that a caller asks for.</summary>
internal static class ValueConversion
{
    private static readonly JsonSerializerOptions Reading = new() { PropertyNameCaseInsensitive = true };

    /// <summary>False when the value has no form of that type, or only one that loses something.</summary>
    public static bool TryConvert(object? value, Type type, out object? converted)
    {
        try
        {
            var target = Nullable.GetUnderlyingType(type) ?? type;
            converted = Convert(value, target, isNullable: target != type || !type.IsValueType);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException or ArgumentException or JsonException or NotSupportedException)
        {
            converted = null;
            return false;
        }
    }

    private static object? Convert(object? value, Type target, bool isNullable)
    {
        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        if (target == typeof(bool))
        {
            return System.Convert.ToBoolean(value, CultureInfo.InvariantCulture);
        }

        if (value is null)
        {
            return isNullable ? null : System.Convert.ChangeType(0, target, CultureInfo.InvariantCulture);
        }

        if (target == typeof(string))
        {
            return ValueText.Of(value, CultureInfo.InvariantCulture);
        }

        if (target.IsEnum && value is string name)
        {
            return Enum.Parse(target, name, ignoreCase: true);
        }

        return target.IsPrimitive || target == typeof(decimal) ? ToNumber(value, target) : JsonSerializer.Deserialize(JsonValues.ToUtf8(value), target, Reading);
    }

    private static object ToNumber(object value, Type target)
    {
        var number = System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        var isExact = target == typeof(float) || target == typeof(double) || target == typeof(decimal) || value is string
            || System.Convert.ToDouble(number, CultureInfo.InvariantCulture).Equals(System.Convert.ToDouble(value, CultureInfo.InvariantCulture));
        return isExact ? number : throw new InvalidCastException();
    }
}
