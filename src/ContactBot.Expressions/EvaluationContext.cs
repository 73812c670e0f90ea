using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions;

/// <summary>One evaluation in progress. Used by one thread, and only until the evaluation ends.</summary>
public sealed class EvaluationContext
{
    private readonly IExpressionMemory _memory;
    private Local? _local;

    internal EvaluationContext(IExpressionMemory memory, EvaluationOptions options, int depth, int operations)
    {
        _memory = memory;
        Options = options;
        NullSubstitution = options.NullSubstitution;
        Depth = depth;
        OperationsLeft = operations;
    }

    /// <summary>What the caller of the evaluation asked for.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>Why the evaluation failed; null while it has not.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether something failed; a function that evaluates an argument itself looks here before it uses the value.</summary>
    [MemberNotNullWhen(true, nameof(Error))]
    public bool Failed => Error is not null;

    /// <summary>The culture that formats numbers and dates.</summary>
    public CultureInfo Culture => Options.Culture ?? CultureInfo.CurrentCulture;

    /// <summary>The memory, with the variables of the lambda expressions around the place that asks.</summary>
    public IExpressionMemory Memory => _local is null ? _memory : new LocalMemory(_memory, _local);

    /// <summary>The memory that the evaluation was given, without the variables of lambda expressions.</summary>
    public IExpressionMemory RootMemory => _memory;

    /// <summary>How many evaluations this one stands in.</summary>
    public int Depth { get; }

    /// <summary>
    /// How many operations the evaluation may still take (<see cref="ExpressionLimits.MaximumOperations"/>). A function that evaluates something by other
    /// means hands it on and takes back what is left.
    /// </summary>
    public int OperationsLeft { get; set; }

    internal Func<string, object?>? NullSubstitution { get; set; }

    /// <summary>Notes the first failure; returns null so that a function can return it.</summary>
    public object? Fail(string error)
    {
        Error ??= error;
        return null;
    }

    /// <summary>Goes on as if nothing had failed; returns what had.</summary>
    public string? Forgive()
    {
        var error = Error;
        Error = null;
        return error;
    }

    /// <summary>Counts work that no call stands for, such as the rounds of a loop.</summary>
    /// <exception cref="EvaluationLimitException">That is more than is left.</exception>
    internal void Spend(int operations)
    {
        if (operations > OperationsLeft)
        {
            OperationsLeft = 0;
            throw new EvaluationLimitException($"The expression takes more than {ExpressionLimits.MaximumOperations} operations.");
        }

        OperationsLeft -= operations;
    }

    /// <summary>Counts the work of making a text of that length, or of reading through it.</summary>
    /// <exception cref="EvaluationLimitException">No text may be so long, or that is more work than is left.</exception>
    internal void SpendText(long length)
    {
        CheckText(length);
        Spend((int)length / ExpressionLimits.CharactersAnOperation);
    }

    /// <summary>Looks whether a text may be so long.</summary>
    /// <exception cref="EvaluationLimitException">It may not.</exception>
    internal static void CheckText(long length)
    {
        if (length > ExpressionLimits.MaximumTextLength)
        {
            throw new EvaluationLimitException($"The expression makes a text of more than {ExpressionLimits.MaximumTextLength} characters.");
        }
    }

    /// <param name="identifier">The name.</param>
    /// <param name="place">Where the caller found it the last time; then where it was found.</param>
    /// <param name="value">What it stands for, of one of the language's own types.</param>
    internal bool TryResolve(string identifier, ref PropertyPlace place, out object? value)
    {
        for (var local = _local; local is not null; local = local.Outer)
        {
            if (local.Is(identifier))
            {
                value = Normal.Of(local.Value);
                return true;
            }
        }

        if (_memory is ObjectMemory memory)
        {
            return memory.TryResolve(identifier, ref place, out value);
        }

        var isKnown = _memory.TryResolve(identifier, out value);
        value = Normal.Of(value);
        return isKnown;
    }

    internal bool TryAssign(string identifier, object? value) => _memory is IWritableMemory writable && writable.TryAssign(identifier, value);

    /// <summary>The context of an evaluation inside this one, with what is left to it.</summary>
    /// <exception cref="EvaluationLimitException">Evaluations are nested too deep.</exception>
    internal EvaluationContext Nest(IExpressionMemory memory)
        => Depth < Options.MaximumDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? new(memory, Options, Depth + 1, OperationsLeft)
            : throw new EvaluationLimitException($"Evaluations nest deeper than {Depth}.");

    /// <summary>Opens the scope of a lambda's variable; close it with <see cref="Leave"/>.</summary>
    internal Local Enter(string name) => _local = new Local(name, _local);

    internal void Leave(Local local) => _local = local.Outer;

    internal sealed class Local(string name, Local? outer)
    {
        public Local? Outer => outer;

        public object? Value { get; set; }

        public bool Is(string identifier) => name.Equals(identifier, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class LocalMemory(IExpressionMemory outer, Local innermost) : IWritableMemory
    {
        public bool TryResolve(string identifier, out object? value)
        {
            for (var local = innermost; local is not null; local = local.Outer)
            {
                if (local.Is(identifier))
                {
                    value = local.Value;
                    return true;
                }
            }

            return outer.TryResolve(identifier, out value);
        }

        public bool TryAssign(string identifier, object? value) => outer is IWritableMemory writable && writable.TryAssign(identifier, value);
    }
}
