using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>One generation in progress. Used by one thread, and only until it ends.</summary>
internal sealed class GenerationRun(LanguageTemplates templates, IExpressionMemory memory, GenerationOptions options, int depth = 0)
{
    /// <summary>Calls deeper than this are taken for an endless recursion.</summary>
    public const int MaximumDepth = 500;

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

    /// <summary>Why the evaluation at hand failed; null while it has not.</summary>
    public string? Error { get; private set; }

    /// <summary>Results of calls, when they hold throughout the generation.</summary>
    public CallCache Cache => _cache ??= new CallCache();

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
}
