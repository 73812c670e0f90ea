using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>What a case of a switch is for: a number or yes/no matches itself and its text; text matches itself; <c>=</c> makes an expression.</summary>
internal sealed class SwitchValue
{
    private readonly string _text;
    private readonly double? _number;
    private readonly bool? _flag;
    private readonly ValueExpression? _computed;

    private SwitchValue(string text, ValueExpression? computed)
    {
        _text = text;
        _computed = computed;
        if (computed is null)
        {
            _number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
            _flag = bool.TryParse(text, out var flag) ? flag : null;
        }
    }

    public static SwitchValue Load(DialogDefinition definition, string text)
        => new(text, definition.Value("value") is { IsConstant: false } computed ? computed : null);

    public bool Equals(ActionContext context, object? value) => _computed is null ? EqualsConstant(value) : Equals(_computed.TryEvaluate(context).Value, value);

    private bool EqualsConstant(object? value) => value switch
    {
        null => false,
        bool flag => flag == _flag,
        string text => text.Equals(_text, StringComparison.Ordinal),
        IConvertible number => _number is { } expected && number.ToDouble(CultureInfo.InvariantCulture).Equals(expected),
        _ => false,
    };

    private static new bool Equals(object? expected, object? value) => (expected, value) switch
    {
        (long or double or int, long or double or int) => Convert.ToDouble(expected, CultureInfo.InvariantCulture).Equals(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => object.Equals(expected, value),
    };
}
