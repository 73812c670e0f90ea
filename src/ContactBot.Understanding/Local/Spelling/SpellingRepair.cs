using System.Runtime.InteropServices;
using ContactBot.Understanding.Local.Examples;

namespace ContactBot.Understanding.Local.Spelling;

/// <summary>
/// Puts the known word in the place of one that differs by a slip of the finger. Only what reads the text sees it; nobody is shown a repaired text.
/// </summary>
internal sealed class SpellingRepair
{
    /// <summary>Below it, one letter makes another word too easily: tari, tasi.</summary>
    private const int ShortestWord = 5;

    private const int LongestWord = 30;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _countsOfSpans;
    private readonly Dictionary<ulong, List<string>> _withoutOneLetter = [];

    /// <param name="texts">Normalized texts whose words are known; of several that a word may be meant for, the more frequent is taken.</param>
    /// <param name="otherWords">Words that are known too.</param>
    public SpellingRepair(IEnumerable<string> texts, IEnumerable<string> otherWords)
    {
        foreach (var word in texts.SelectMany(text => text.Split(' ')).Concat(otherWords))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _)++;
        }

        _countsOfSpans = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in _counts.Keys.Where(word => word.Length is >= ShortestWord - 1 and <= LongestWord && word.All(char.IsAsciiLetter)))
        {
            for (var i = 0; i <= word.Length; i++)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_withoutOneLetter, LetterHash.Without(word, i), out _) ??= []).Add(word);
            }
        }
    }

    /// <summary>Writes the text with known words in the place of mistyped ones, and returns its length; a word has at most one letter more.</summary>
    public int Repair(ReadOnlySpan<char> text, Span<char> destination)
    {
        var written = 0;
        foreach (var range in text.Split(' '))
        {
            if (written > 0)
            {
                destination[written++] = ' ';
            }

            var word = WordFor(text[range]);
            word.CopyTo(destination[written..]);
            written += word.Length;
        }

        return written;
    }

    private ReadOnlySpan<char> WordFor(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord || _countsOfSpans.ContainsKey(word) || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        var (best, bestCount) = ((string?)null, 0);
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var candidate in _withoutOneLetter.GetValueOrDefault(LetterHash.Without(word, i)) ?? [])
            {
                var count = _counts[candidate];
                if (count > bestCount && IsSlipOf(word, candidate))
                {
                    (best, bestCount) = (candidate, count);
                }
            }
        }

        return best is null ? word : best;
    }

    /// <remarks>A first letter is seldom mistyped, and another end of a word is another form of it rather than a slip.</remarks>
    private static bool IsSlipOf(ReadOnlySpan<char> word, string candidate) =>
        word[0] == candidate[0] && word.CommonPrefixLength(candidate) < Math.Min(word.Length, candidate.Length) - 1 && OneSlip.IsBetween(word, candidate);
}
