namespace ContactBot.Expressions;

/// <summary>What the parser and the evaluation refuse, so that no text of an editor can exhaust the process.</summary>
public static class ExpressionLimits
{
    /// <summary>Longest text, in UTF-16 units.</summary>
    public const int MaximumLength = 64 * 1024;

    /// <summary>Deepest nesting of operators, parentheses, brackets and calls.</summary>
    public const int MaximumNesting = 400;

    /// <summary>Longest list that <c>range</c> makes.</summary>
    public const int MaximumRange = 1_000_000;

    /// <summary>
    /// How many operations one evaluation may take, with all that it evaluates on the way: calls, rounds of a loop, elements of lists, and long texts by
    /// their length. Well under a second's work.
    /// </summary>
    public const int MaximumOperations = 2_000_000;

    /// <summary>Longest text that an evaluation may make, in UTF-16 units.</summary>
    public const int MaximumTextLength = 4 * 1024 * 1024;

    /// <summary>Longest JSON that a value may be written as, in bytes.</summary>
    public const int MaximumJsonLength = 16 * 1024 * 1024;

    /// <summary>Longest time that one regular expression may take.</summary>
    public static TimeSpan RegexTimeout { get; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Longest XPath, in UTF-16 units.</summary>
    internal const int MaximumXPathLength = 1024;

    /// <summary>How many operations a regular expression is taken to have cost that was stopped.</summary>
    internal const int StoppedRegexOperations = MaximumOperations / 4;

    /// <summary>Characters that cost as much as one operation.</summary>
    internal const int CharactersAnOperation = 64;

    /// <summary>Most <c>${</c> that may stand unclosed, as plain text, in one interpolated string.</summary>
    internal const int MaximumUnclosedTemplates = 100;
}
