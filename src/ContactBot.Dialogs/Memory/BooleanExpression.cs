using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

/// <summary>A yes or no that may be computed; text is an expression, with or without <c>=</c>.</summary>
public sealed class BooleanExpression(ValueExpression value)
{
    public string Source => value.Text;

    /// <summary>The value; false where the expression fails.</summary>
    public bool Evaluate(ActionContext context) => TryEvaluate(context) is { Succeeded: true, Value: true };

    /// <summary>The value as true or false, or why there is none.</summary>
    public EvaluationResult TryEvaluate(ActionContext context)
    {
        var result = value.TryEvaluate(context);
        return result.Succeeded ? new EvaluationResult(IsTrue(result.Value), null) : result;
    }

    /// <summary>What counts as true where a condition is asked for: everything but false, null and zero.</summary>
    internal static bool IsTrue(object? value) => value switch
    {
        bool flag => flag,
        null or 0L or 0 or 0.0 => false,
        string text => !text.Equals("false", StringComparison.OrdinalIgnoreCase) && text.Length > 0,
        _ => true,
    };
}
