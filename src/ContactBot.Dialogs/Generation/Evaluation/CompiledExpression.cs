using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>An expression of a template.</summary>
/// <param name="expression">The parsed expression.</param>
/// <param name="place">What stands in an error between the template's name and the sentence: which condition, case or property it is in.</param>
internal sealed class CompiledExpression(Expression expression, string place)
{
    public Expression Expression { get; } = expression;

    public object? Evaluate(TemplateFrame frame)
    {
        var result = frame.Run.Evaluate(Expression, frame);
        return result.Succeeded && (result.Value is not null || !frame.Run.IsStrict) ? result.Value : Fail(frame, result.Error);
    }

    /// <summary>Evaluates it as a condition: false, null, zero and, unless strict or for want of operations, a failure do not hold.</summary>
    public bool Holds(TemplateFrame frame)
    {
        var result = frame.Run.Evaluate(Expression, frame);
        if ((result.Value is null && frame.Run.IsStrict) || frame.Run.OperationsLeft == 0)
        {
            Fail(frame, result.Error);
            return false;
        }

        return result is { Succeeded: true, Value: not (null or false or 0L or 0) };
    }

    /// <summary>All possible values: those of the template when the expression is a call of one, otherwise its value.</summary>
    public List<object?> Expand(TemplateFrame frame)
    {
        if (Expression.Root is not CallNode call)
        {
            return [Evaluate(frame)];
        }

        var results = frame.ExpandCall(Expression, call, out var result);
        if (!result.Succeeded || (result.Value is null && results is null && frame.Run.IsStrict))
        {
            Fail(frame, result.Error);
        }

        return results ?? [result.Value];
    }

    private object? Fail(TemplateFrame frame, string? error)
        => frame.Run.Fail($"{error ?? $"'{Expression.Text}' evaluated to null."} [{frame.Template.Name}] {place} Error occurred when evaluating expression.");
}
