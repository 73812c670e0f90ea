using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

/// <summary>
/// A property of a dialog that may be computed: text that begins with <c>=</c> is an expression, text with <c>${…}</c> is filled in, and text inside
/// objects and lists likewise; anything else stands for itself. Immutable and thread safe.
/// </summary>
public abstract class ValueExpression
{
    /// <summary>Whether the value is the same in every turn.</summary>
    public virtual bool IsConstant => false;

    /// <summary>The text of the expression, or of the constant.</summary>
    public abstract string Text { get; }

    /// <summary>Computes the value; a mistake in the data is in the result, never thrown.</summary>
    public abstract EvaluationResult TryEvaluate(ActionContext context);

    /// <summary>Computes the value.</summary>
    /// <exception cref="InvalidOperationException">The data do not fit the expression.</exception>
    public object? Evaluate(ActionContext context)
    {
        var result = TryEvaluate(context);
        return result.Succeeded
            ? result.Value
            : throw new InvalidOperationException($"Expression evaluation resulted in an error. Expression: {Text}. Error: {result.Error}");
    }

    /// <summary>A value that is the same in every turn.</summary>
    public static ValueExpression Constant(object? value) => new ConstantExpression(value);
}
