namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>The words that, with a colon, begin a rule. Case does not matter.</summary>
internal static class Keywords
{
    private static readonly (RuleKeyword Keyword, string[] Words)[] All =
    [
        (RuleKeyword.If, ["IF"]), (RuleKeyword.ElseIf, ["ELSE", "IF"]), (RuleKeyword.Else, ["ELSE"]),
        (RuleKeyword.Switch, ["SWITCH"]), (RuleKeyword.Case, ["CASE"]), (RuleKeyword.Default, ["DEFAULT"]),
    ];

    /// <summary>The length of the keyword at <paramref name="at"/> with its colon; 0 when there is none.</summary>
    public static int Match(string text, int at, int end, out RuleKeyword keyword)
    {
        foreach (var (candidate, words) in All)
        {
            if (MatchWords(text, at, end, words) is var stop and > 0)
            {
                keyword = candidate;
                return stop - at;
            }
        }

        keyword = default;
        return 0;
    }

    private static int MatchWords(string text, int at, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (end - at < word.Length || string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return 0;
            }

            at = Blank.Skip(text, at + word.Length, end);
        }

        return at < end && text[at] == ':' ? at + 1 : 0;
    }
}
