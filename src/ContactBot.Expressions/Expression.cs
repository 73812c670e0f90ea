using System.Globalization;
using ContactBot.Expressions.Syntax;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions;

/// <summary>An Adaptive Expression, parsed once and evaluated any number of times. Immutable and thread safe.</summary>
public sealed class Expression
{
    private Expression(string text, ExpressionNode root) => (Text, Root) = (text, root);

    /// <summary>The text it was parsed from, without a leading <c>=</c>.</summary>
    public string Text { get; }

    /// <summary>The syntax tree.</summary>
    public ExpressionNode Root { get; }

    /// <summary>Parses an expression; a leading <c>=</c> is allowed, and the empty text is the empty string.</summary>
    /// <param name="text">At most <see cref="ExpressionLimits.MaximumLength"/> characters.</param>
    /// <param name="functions">What it may call; <see cref="FunctionTable.Prebuilt"/> when absent.</param>
    /// <exception cref="ExpressionException">The syntax is wrong, a function is unknown, or a call has the wrong arguments.</exception>
    public static Expression Parse(string text, FunctionTable? functions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        while (start < text.Length && text[start] == '=')
        {
            start++;
        }

        var root = start == text.Length
            ? new ConstantNode("", start)
            : new Parser(text, start, text.Length, functions ?? FunctionTable.Prebuilt).ParseWhole();
        return new Expression(start == 0 ? text : text[start..], root);
    }

    /// <summary>A part of a parsed expression, to be evaluated by itself.</summary>
    public static Expression Of(ExpressionNode part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(part.ToString(), part);
    }

    /// <summary>Evaluates the expression; a mistake in the data is reported in the result, never thrown.</summary>
    public EvaluationResult Evaluate(IExpressionMemory memory, EvaluationOptions? options = null)
        => Evaluate(new EvaluationContext(memory, options ?? EvaluationOptions.Default, 0, ExpressionLimits.MaximumOperations));

    /// <summary>Evaluates the expression as a part of something larger.</summary>
    /// <param name="memory">What identifiers refer to.</param>
    /// <param name="options">What the evaluation depends on beside memory.</param>
    /// <param name="operations">How many operations are left to all of it; what the evaluation took is subtracted. With none left it fails.</param>
    public EvaluationResult Evaluate(IExpressionMemory memory, EvaluationOptions options, ref int operations)
    {
        ArgumentNullException.ThrowIfNull(options);
        var context = new EvaluationContext(memory, options, 0, operations);
        var result = Evaluate(context);
        operations = context.OperationsLeft;
        return result;
    }

    /// <summary>Evaluates the expression and converts the value: numbers without loss, to bool what .NET converts to it, anything to text, objects by way of JSON.</summary>
    public EvaluationResult<T> Evaluate<T>(IExpressionMemory memory, EvaluationOptions? options = null)
    {
        var (value, error) = Evaluate(memory, options);
        if (error is not null)
        {
            return new(default, error);
        }

        return ValueConversion.TryConvert(value, typeof(T), out var converted)
            ? new((T?)converted, null)
            : new(default, $"'{ValueText.Of(value, CultureInfo.InvariantCulture)}' is not of type {typeof(T).Name}");
    }

    /// <summary>Evaluates the expression inside another evaluation: with the caller's options, one level deeper, up to <see cref="EvaluationOptions.MaximumDepth"/>, where all of it fails.</summary>
    public EvaluationResult Evaluate(IExpressionMemory memory, EvaluationContext outer)
    {
        ArgumentNullException.ThrowIfNull(outer);
        var context = outer.Nest(memory);
        var result = Evaluate(context);
        outer.OperationsLeft = context.OperationsLeft;
        return result;
    }

    /// <summary>
    /// Writes a value where this expression, a path such as <c>user.addresses[0].city</c>, leads. Objects missing on the way are made; an index one past
    /// the end of a list appends. The root is assigned only in an <see cref="IWritableMemory"/>.
    /// </summary>
    /// <returns>The value, or why it could not be written.</returns>
    public EvaluationResult Assign(IExpressionMemory memory, object? value, EvaluationOptions? options = null)
    {
        var context = new EvaluationContext(memory, options ?? EvaluationOptions.Default, 0, ExpressionLimits.MaximumOperations);
        try
        {
            return PathAssignment.TryAssign(Root, value, context)
                ? new EvaluationResult(value, null)
                : new EvaluationResult(null, context.Error ?? $"{Root} is not a valid path to set value.");
        }
        catch (Exception exception) when (CallNode.IsDataError(exception) || exception is EvaluationLimitException)
        {
            return new EvaluationResult(null, exception.Message);
        }
    }

    /// <summary>
    /// The memory paths that the expression reads, such as <c>user.name</c> or <c>items[2]</c>, each once, as far as they are fixed: at a computed index a
    /// path ends. Variables of lambda expressions are no memory.
    /// </summary>
    public IReadOnlyCollection<string> References() => PathReferences.Of(Root);

    /// <summary>The canonical text, which parses to an equal expression.</summary>
    public override string ToString() => Root.ToString();

    private EvaluationResult Evaluate(EvaluationContext context)
    {
        try
        {
            var value = Root.Evaluate(context);
            return context.Failed ? new EvaluationResult(null, context.Error) : new EvaluationResult(value, null);
        }
        catch (Exception exception) when (CallNode.IsDataError(exception) || exception is EvaluationLimitException)
        {
            return new EvaluationResult(null, exception.Message);
        }
    }
}
