using System.Text.RegularExpressions;
using ContactBot.Expressions.Functions.Strings;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary>One use of a path on one document; what it takes is counted in the evaluation.</summary>
internal sealed class PathSearch(object? root, EvaluationContext context)
{
    /// <summary>The whole document.</summary>
    public object? Root => root;

    /// <summary>Counts values looked at.</summary>
    /// <exception cref="EvaluationLimitException">The evaluation has looked at too many.</exception>
    public void Spend(int values) => context.Spend(values);

    /// <summary>Whether a text matches the pattern of a filter.</summary>
    public bool IsMatch(Regex pattern, string text) => LimitedRegex.IsMatch(pattern, text, context);
}
