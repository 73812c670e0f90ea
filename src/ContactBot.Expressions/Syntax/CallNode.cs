using System.Runtime.CompilerServices;
using System.Text;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Syntax;

/// <summary>A call of a function or the use of an operator.</summary>
public sealed class CallNode : ExpressionNode
{
    private const int BufferedArguments = 4;

    private readonly ExpressionNode[] _arguments;
    private readonly FunctionEvaluator? _evaluator;
    private readonly BinaryEvaluator? _binary;
    private readonly LazyFunctionEvaluator? _lazy;
    private readonly bool _isCondition;

    internal CallNode(ExpressionFunction function, ExpressionNode[] arguments, FunctionTable functions, int position)
        : base(position, arguments)
    {
        Function = function;
        _arguments = arguments;
        _binary = arguments.Length == 2 ? function.BinaryEvaluator : null;
        _lazy = function.LazyEvaluator;
        _isCondition = function.IsCondition;
        _evaluator = function.Prepare?.Invoke(arguments, functions) ?? function.Evaluator;
    }

    /// <summary>What is called.</summary>
    public ExpressionFunction Function { get; }

    /// <summary>The arguments; a lambda <c>x => body</c> gives two, the identifier and the body.</summary>
    public IReadOnlyList<ExpressionNode> Arguments => _arguments;

    internal ExpressionNode[] Operands => _arguments;

    /// <inheritdoc/>
    public override ValueKinds Kinds => Function.Returns;

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionNode> Children => _arguments;

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context)
    {
        context.Spend(1);
        if (_lazy is { } lazy)
        {
            return EvaluateLazily(lazy, context);
        }

        if (!_isCondition)
        {
            return EvaluateEagerly(context, out _);
        }

        return context.NullSubstitution is null ? EvaluateCondition(context) : EvaluateUnsubstituted(context);
    }

    internal override bool Holds(EvaluationContext context)
    {
        // A condition has forgiven its own mistakes already.
        return _isCondition && _lazy is null ? Truth.Of(Evaluate(context)) : base.Holds(context);
    }

    /// <summary>Whether an exception of a function, a memory or a property is to be reported as the evaluation's error.</summary>
    internal static bool IsDataError(Exception exception) => exception is not (OperationCanceledException or OutOfMemoryException or EvaluationLimitException);

    internal static void PrintArguments(ExpressionNode[] arguments, StringBuilder text)
    {
        for (var index = 0; index < arguments.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            arguments[index].Print(text);
        }
    }

    internal override void Print(StringBuilder text)
    {
        if (char.IsLetter(Function.Name[0]) || Function.Name[0] == '_')
        {
            text.Append(Function.Name).Append('(');
            PrintArguments(_arguments, text);
            text.Append(')');
        }
        else if (_arguments.Length == 1)
        {
            text.Append(Function.Name);
            _arguments[0].Print(text);
        }
        else
        {
            text.Append('(');
            _arguments[0].Print(text);
            text.Append(' ').Append(Function.Name).Append(' ');
            _arguments[1].Print(text);
            text.Append(')');
        }
    }

    private object? EvaluateLazily(LazyFunctionEvaluator evaluator, EvaluationContext context)
    {
        try
        {
            return evaluator(this, context);
        }
        catch (Exception exception) when (IsDataError(exception))
        {
            return context.Fail(exception.Message);
        }
    }

    private object? EvaluateUnsubstituted(EvaluationContext context)
    {
        var substitution = context.NullSubstitution;
        context.NullSubstitution = null;
        var value = EvaluateCondition(context);
        context.NullSubstitution = substitution;
        return value;
    }

    private object? EvaluateCondition(EvaluationContext context)
    {
        try
        {
            var value = EvaluateEagerly(context, out var areComplete);
            return areComplete ? value : Abandon(context);
        }
        catch (Exception exception) when (IsDataError(exception))
        {
            return Abandon(context);
        }
    }

    private static object Abandon(EvaluationContext context)
    {
        context.Forgive();
        return Boxed.False;
    }

    /// <summary>Evaluates the arguments, then the call; <paramref name="areComplete"/> says whether it got as far as the call.</summary>
    private object? EvaluateEagerly(EvaluationContext context, out bool areComplete)
    {
        if (_binary is { } binary)
        {
            var left = _arguments[0].Evaluate(context);
            var right = context.Failed ? null : _arguments[1].Evaluate(context);
            areComplete = !context.Failed;
            return areComplete ? binary(left, right, this, context) : null;
        }

        ArgumentBuffer buffer = default;
        Span<object?> values = _arguments.Length <= BufferedArguments ? buffer : new object?[_arguments.Length];
        areComplete = Fill(values, context);
        return areComplete ? Invoke(values, context) : null;
    }

    private bool Fill(Span<object?> values, EvaluationContext context)
    {
        for (var index = 0; index < _arguments.Length; index++)
        {
            values[index] = _arguments[index].Evaluate(context);
            if (context.Failed)
            {
                return false;
            }
        }

        return true;
    }

    private object? Invoke(ReadOnlySpan<object?> values, EvaluationContext context)
    {
        try
        {
            return Count(_evaluator!(new FunctionArguments(values[.._arguments.Length], this, context)), context);
        }
        catch (Exception exception) when (IsDataError(exception))
        {
            return context.Fail(exception.Message);
        }
    }

    private static object? Count(object? value, EvaluationContext context)
    {
        switch (value)
        {
            case string text:
                context.SpendText(text.Length);
                break;
            case List<object?> list:
                context.Spend(list.Count);
                break;
        }

        return value;
    }

    [InlineArray(BufferedArguments)]
    private struct ArgumentBuffer
    {
        private object? _first;
    }
}
