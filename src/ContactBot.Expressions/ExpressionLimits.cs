namespace ContactBot.Expressions;

/// <summary>What the parser refuses, so that no text of an editor can exhaust the process.</summary>
public static class ExpressionLimits
{
    /// <summary>Longest text, in UTF-16 units.</summary>
    public const int MaximumLength = 64 * 1024;

    /// <summary>Deepest nesting of operators, parentheses, brackets and calls.</summary>
    public const int MaximumNesting = 400;

    /// <summary>Longest list that <c>range</c> makes.</summary>
    public const int MaximumRange = 1_000_000;

    /// <summary>Longest time that one regular expression may take.</summary>
    public static TimeSpan RegexTimeout { get; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Most <c>${</c> that may stand unclosed, as plain text, in one interpolated string.</summary>
    internal const int MaximumUnclosedTemplates = 100;
}
