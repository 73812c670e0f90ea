using System.Globalization;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Memory;

/// <summary>A number that may be computed; text is an expression, with or without <c>=</c>.</summary>
public sealed class NumberExpression(ValueExpression value)
{
    public bool IsConstant => value.IsConstant;

    /// <summary>The number; null where the expression fails or gives none.</summary>
    public double? Evaluate(ActionContext context) => value.TryEvaluate(context).Value switch
    {
        null or bool => null,
        string text => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null,
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The number without its fraction; null where the expression fails, gives none or one beyond 32 bits.</summary>
    public int? EvaluateInteger(ActionContext context)
        => Evaluate(context) is { } number and >= int.MinValue and <= int.MaxValue ? (int)number : null;
}
