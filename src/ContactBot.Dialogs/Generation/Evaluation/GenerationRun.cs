using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>One generation in progress. Used by one thread, and only until it ends.</summary>
internal sealed class GenerationRun(
    LanguageTemplates templates,
    IExpressionMemory memory,
    GenerationOptions options,
    int depth = 0,
    int operations = ExpressionLimits.MaximumOperations)
{
    /// <summary>Calls deeper than this are taken for an endless recursion.</summary>
    public const int MaximumDepth = 500;

    /// <summary>More results than this are not expanded.</summary>
    public const int MaximumExpansion = 10_000;

    // And one for each call around, which is looked at for a loop.
    private const int OperationsOfCall = 10;
    private const int CharactersAnOperation = 64;

    private CallCache? _cache;

    /// <summary>The file that was asked; its templates and those it imports are what names refer to.</summary>
    public LanguageTemplates Templates { get; } = templates;

    /// <summary>What the caller of the generation gave.</summary>
    public IExpressionMemory Memory { get; } = memory;

    public GenerationOptions Options { get; } = options;

    public EvaluationOptions EvaluationOptions { get; } = options.Evaluation;

    public bool IsStrict { get; } = options.Strict == true;

    public CacheScope CacheScope { get; } = options.CacheScope ?? CacheScope.Local;

    public int Depth { get; set; } = depth;

    /// <summary>How many operations all expressions and calls of the generation may still take.</summary>
    public int OperationsLeft { get; set; } = operations;

    /// <summary>Why the evaluation at hand failed; null while it has not.</summary>
    public string? Error { get; private set; }

    /// <summary>Results of calls, when they hold throughout the generation.</summary>
    public CallCache Cache => _cache ??= new CallCache();

    /// <summary>Evaluates an expression at the expense of the generation.</summary>
    public EvaluationResult Evaluate(Expression expression, TemplateFrame frame)
    {
        var operations = OperationsLeft;
        var result = expression.Evaluate(frame, EvaluationOptions, ref operations);
        OperationsLeft = operations;
        return result;
    }

    /// <summary>Counts the call of a template; false when there have been too many, which is a failure.</summary>
    public bool TryCall() => TrySpend(OperationsOfCall + Depth);

    /// <summary>Counts a text of that length; false when it is too long, or there were too many, which is a failure.</summary>
    public bool TryMake(int length)
    {
        if (length > ExpressionLimits.MaximumTextLength)
        {
            Fail($"A template makes a text of more than {ExpressionLimits.MaximumTextLength} characters.");
            return false;
        }

        return TrySpend(length / CharactersAnOperation);
    }

    /// <summary>Counts the results of an expansion; false when there are too many, which is a failure.</summary>
    public bool TryExpand(long count)
    {
        if (count > MaximumExpansion)
        {
            Fail($"A template expands to more than {MaximumExpansion} results.");
            return false;
        }

        return TrySpend((int)count);
    }

    /// <summary>Notes the failure; returns null so that an evaluation can return it.</summary>
    public object? Fail(string error)
    {
        Error ??= error;
        return null;
    }

    /// <summary>Goes on as if nothing had failed; returns what had.</summary>
    public string? TakeError()
    {
        var error = Error;
        Error = null;
        return error;
    }

    private bool TrySpend(int operations)
    {
        if (operations > OperationsLeft)
        {
            OperationsLeft = 0;
            Fail($"The templates take more than {ExpressionLimits.MaximumOperations} operations.");
            return false;
        }

        OperationsLeft -= operations;
        return true;
    }
}
