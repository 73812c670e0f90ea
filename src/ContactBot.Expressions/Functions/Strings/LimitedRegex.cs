using System.Text.RegularExpressions;

namespace ContactBot.Expressions.Functions.Strings;

/// <summary>Regular expressions that an editor wrote, on text that anybody wrote: stopped when they take too long.</summary>
internal static class LimitedRegex
{
    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static Regex Create(string pattern, RegexOptions options = RegexOptions.None) => new(pattern, options, ExpressionLimits.RegexTimeout);

    /// <summary>Whether the text matches; false when that took too long, and the evaluation has failed.</summary>
    /// <exception cref="EvaluationLimitException">That was not the first one to be stopped.</exception>
    public static bool IsMatch(Regex regex, string text, EvaluationContext context)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // A few of these use up the evaluation: a loop can't wait for one after the other.
            context.Fail($"The regular expression '{regex}' takes longer than {ExpressionLimits.RegexTimeout.TotalMilliseconds} ms.");
            context.Spend(ExpressionLimits.StoppedRegexOperations);
            return false;
        }
    }
}
