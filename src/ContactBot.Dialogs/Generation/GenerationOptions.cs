using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>What one generation depends on beside memory. What is null here, the options of the file decide. Immutable; share one instance.</summary>
public sealed record GenerationOptions
{
    /// <summary>Nothing but defaults.</summary>
    public static GenerationOptions Default { get; } = new();

    /// <summary>Culture, clock, the draw among variations (<see cref="EvaluationOptions.NextRandom"/>) and what stands for null.</summary>
    public EvaluationOptions Evaluation { get; init; } = EvaluationOptions.Default;

    /// <summary>Whether an expression that evaluates to null is an error (<c>@strict</c>).</summary>
    public bool? Strict { get; init; }

    /// <summary>How line breaks are written (<c>@lineBreakStyle</c>).</summary>
    public LineBreakStyle? LineBreakStyle { get; init; }

    /// <summary>How far results are used again (<c>@cacheScope</c>).</summary>
    public CacheScope? CacheScope { get; init; }

    /// <summary>What the generation may take together with others; null for as much as one may take alone.</summary>
    internal OperationBudget? Budget { get; init; }

    /// <summary>The options that option lines give, without <c>&gt; !#</c>, such as <c>@strict = true</c>. Unknown ones are ignored.</summary>
    public static GenerationOptions FromLines(IEnumerable<string> lines) => OptionLines.Read(lines);

    /// <summary>These options where they are set, and <paramref name="fallback"/> where they are not.</summary>
    internal GenerationOptions Over(GenerationOptions fallback)
    {
        if (ReferenceEquals(this, Default) || ReferenceEquals(this, fallback))
        {
            return fallback;
        }

        return new GenerationOptions
        {
            Budget = Budget,
            Strict = Strict ?? fallback.Strict,
            LineBreakStyle = LineBreakStyle ?? fallback.LineBreakStyle,
            CacheScope = CacheScope ?? fallback.CacheScope,
            Evaluation = Evaluation.NullSubstitution is null && fallback.Evaluation.NullSubstitution is { } substitution
                ? Evaluation with { NullSubstitution = substitution }
                : Evaluation,
        };
    }
}
