using System.Diagnostics;
using System.Text.RegularExpressions;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Regular expressions of editors on the text of citizens: bounded in time, so that no message can hold a server up.</summary>
internal static class SafeRegex
{
    private const int MaximumMatches = 100;

    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(200);

    /// <summary>Reads a pattern; null where it is none, which is reported.</summary>
    public static Regex? Load(DialogDefinition definition, string name, RegexOptions options)
    {
        if (definition.Source[name] is not { Text: { } pattern } node)
        {
            return null;
        }

        try
        {
            return Create(pattern, options);
        }
        catch (ArgumentException exception)
        {
            definition.Report(DialogError.Pattern, node, $"the regular expression can't be parsed: {exception.Message}");
            return null;
        }
    }

    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static Regex Create(string pattern, RegexOptions options = RegexOptions.None) => new(pattern, options | RegexOptions.CultureInvariant, Timeout);

    /// <summary>All matches; none where it takes too long.</summary>
    public static IReadOnlyList<Match> Matches(Regex pattern, string text, PatternTime time)
    {
        if (time.IsUp)
        {
            return [];
        }

        var start = Stopwatch.GetTimestamp();
        try
        {
            // The common case, no match, allocates nothing.
            return pattern.IsMatch(text) ? [.. pattern.Matches(text).Take(MaximumMatches)] : [];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
        finally
        {
            time.Spend(Stopwatch.GetElapsedTime(start));
        }
    }
}
