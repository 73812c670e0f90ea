using System.Globalization;
using ContactBot.Expressions.Values;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace ContactBot.Expressions.Functions.Timex;

/// <summary>TIMEX expressions as arguments: text, a <see cref="TimexProperty"/>, or an object with its fields.</summary>
internal static class TimexValues
{
    /// <summary>Reads the argument; fails when it is none of these.</summary>
    public static bool TryRead(in FunctionArguments arguments, int index, out TimexProperty timex)
    {
        switch (arguments[index])
        {
            case TimexProperty given:
                timex = given;
                return true;
            case string text:
                timex = new TimexProperty(text);
                return true;
            case var value when ValueObject.TryRead(value, out var properties):
                timex = FromProperties(properties);
                return true;
            default:
                timex = new();
                arguments.Fail($"{ValueText.Of(arguments[index], CultureInfo.InvariantCulture)} requires a TimexProperty or a string as an argument.");
                return false;
        }
    }

    private static TimexProperty FromProperties(ValueObject properties)
    {
        var timex = new TimexProperty();
        foreach (var (name, value) in properties.Pairs())
        {
            Properties.TrySet(timex, name, value);
        }

        return timex;
    }
}
