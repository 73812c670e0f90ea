namespace ContactBot.Understanding.Local.Text;

/// <summary>
/// Cuts an Italian word (folded) to the part that its forms share: <c>rinnovare, rinnovarla, rinnovo, rinnovi</c> give one stem.
/// Light on purpose: a stem that is too short joins words that have nothing in common.
/// </summary>
internal static class ItalianStem
{
    private const int ShortestStem = 3;

    private static readonly string[] Clitics = ["mela", "melo", "gli", "mi", "ti", "si", "ci", "vi", "lo", "la", "li", "le", "ne"];

    private static readonly string[] VerbEndings =
    [
        "iamo", "ando", "endo", "ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite",
        "are", "ere", "ire", "ar", "er", "ir",
    ];

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestStem || !char.IsAsciiLetter(word[0]))
        {
            return word;
        }

        var withoutClitic = WithoutClitic(word);
        var stem = WithoutEnding(withoutClitic, VerbEndings);
        return stem.Length < withoutClitic.Length ? WithoutSoftening(stem) : WithoutSoftening(WithoutVowel(WithoutVowel(stem)));
    }

    private static ReadOnlySpan<char> WithoutClitic(ReadOnlySpan<char> word)
    {
        foreach (var clitic in Clitics)
        {
            if (word.EndsWith(clitic) && word.Length - clitic.Length > ShortestStem && word[^(clitic.Length + 1)] == 'r')
            {
                return word[..^clitic.Length];
            }
        }

        return word;
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static ReadOnlySpan<char> WithoutVowel(ReadOnlySpan<char> word) =>
        word.Length > ShortestStem && word[^1] is 'a' or 'e' or 'i' or 'o' or 'u' ? word[..^1] : word;

    /// <remarks>The h of "banche" only keeps the c hard.</remarks>
    private static ReadOnlySpan<char> WithoutSoftening(ReadOnlySpan<char> word) =>
        word.Length > ShortestStem && word[^1] == 'h' ? word[..^1] : word;
}
