using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>An expression that an input's answer passes through.</summary>
internal sealed class OutputFormat
{
    private readonly ValueExpression? _expression;

    private OutputFormat(ValueExpression? expression) => _expression = expression;

    public static OutputFormat Load(DialogDefinition definition)
        => new(definition.Source["outputFormat"]?.Text is null or "" ? null : definition.Value("outputFormat"));

    /// <summary>The same for inputs whose format is an expression even without <c>=</c>.</summary>
    public static OutputFormat LoadFormula(DialogDefinition definition)
        => definition.Source["outputFormat"]?.Text is not (null or "") && definition.Condition("outputFormat") is { } expression
            ? new(new ComputedExpression(expression))
            : new(null);

    /// <summary>The answer as the format has it; the answer itself where there is no format, or it gives nothing.</summary>
    /// <exception cref="InvalidOperationException">The expression fails.</exception>
    public object? Apply(ActionContext context, object? answer) => _expression is null ? answer : _expression.Evaluate(context) ?? answer;
}
