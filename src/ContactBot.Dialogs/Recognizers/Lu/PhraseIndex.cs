using System.Collections.Frozen;
using ContactBot.Understanding.Local.Examples;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// Finds phrases in a text, each the longest at its place, whatever its capitals and accents; a phrase of five letters and more also with one slip: a
/// letter too many, too few, wrong, or two swapped. Immutable and thread safe.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>
{
    private const int ShortestWithSlip = 5;

    private readonly FrozenDictionary<string, T[]>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<(int Words, int Length), string[]> _bySize;
    private readonly (string Phrase, T[] Values)[] _verbatim;
    private readonly int _mostWords;

    public PhraseIndex(IEnumerable<(string Phrase, T Value)> phrases)
    {
        var all = phrases.Where(phrase => phrase.Phrase.Length > 0).ToLookup(phrase => IsVerbatim(phrase.Phrase));
        _verbatim = [.. all[true].GroupBy(phrase => phrase.Phrase, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, Values(group))).OrderByDescending(phrase => phrase.Key.Length)];
        var exact = all[false]
            .GroupBy(phrase => LuText.Normalize(phrase.Phrase), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, Values, StringComparer.Ordinal);
        _exact = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        _mostWords = exact.Count == 0 ? 0 : exact.Keys.Max(CountWords);
        _bySize = exact.Keys
            .Where(phrase => phrase.Length >= ShortestWithSlip && !phrase.Any(char.IsAsciiDigit))
            .GroupBy(phrase => (CountWords(phrase), phrase.Length))
            .ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>All phrases of a text in the order of the text, none within another.</summary>
    public IReadOnlyList<PhraseMatch<T>> Find(string text)
    {
        var matches = new List<PhraseMatch<T>>();
        foreach (var (phrase, values) in _verbatim)
        {
            for (var start = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(phrase, start + phrase.Length, StringComparison.OrdinalIgnoreCase))
            {
                Add(matches, new PhraseMatch<T>(start, start + phrase.Length, values));
            }
        }

        if (_mostWords > 0)
        {
            FindWords(LuText.Words(text), matches);
        }

        matches.Sort((one, other) => one.Start.CompareTo(other.Start));
        return matches;
    }

    private void FindWords(List<LuTextWord> words, List<PhraseMatch<T>> matches)
    {
        var normal = string.Join(' ', words.Select(word => word.Normal));
        var starts = new int[words.Count];
        for (var i = 1; i < words.Count; i++)
        {
            starts[i] = starts[i - 1] + words[i - 1].Normal.Length + 1;
        }

        for (var first = 0; first < words.Count;)
        {
            var (count, values) = Longest(normal, words, starts, first, FindExact);
            if (count == 0)
            {
                (count, values) = Longest(normal, words, starts, first, FindWithSlip);
            }

            if (count > 0)
            {
                Add(matches, new PhraseMatch<T>(words[first].Start, words[first + count - 1].End, values));
            }

            first += Math.Max(count, 1);
        }
    }

    private (int Count, T[] Values) Longest(string normal, List<LuTextWord> words, int[] starts, int first, Finder find)
    {
        for (var count = Math.Min(_mostWords, words.Count - first); count > 0; count--)
        {
            var last = first + count - 1;
            if (find(normal.AsSpan(starts[first]..(starts[last] + words[last].Normal.Length)), count) is { } values)
            {
                return (count, values);
            }
        }

        return (0, []);
    }

    private T[]? FindExact(ReadOnlySpan<char> words, int count) => _exact.TryGetValue(words, out var values) ? values : null;

    private T[]? FindWithSlip(ReadOnlySpan<char> words, int count)
    {
        for (var length = Math.Max(words.Length - 1, ShortestWithSlip); length <= words.Length + 1; length++)
        {
            foreach (var phrase in _bySize.GetValueOrDefault((count, length), []))
            {
                if (OneSlip.IsBetween(words, phrase))
                {
                    return _exact[phrase];
                }
            }
        }

        return null;
    }

    private static void Add(List<PhraseMatch<T>> matches, PhraseMatch<T> match)
    {
        if (!matches.Exists(other => other.Start < match.End && match.Start < other.End))
        {
            matches.Add(match);
        }
    }

    // Where a sign makes the meaning, as in "C++", the words alone would find too much.
    private static bool IsVerbatim(string phrase)
        => phrase.Any(character => !char.IsLetterOrDigit(character) && !char.IsWhiteSpace(character) && !char.IsPunctuation(character))
            || (LuText.Normalize(phrase).Length <= 1 && phrase.Trim().Length > 1);

    private static T[] Values(IEnumerable<(string Phrase, T Value)> phrases) => [.. phrases.Select(phrase => phrase.Value).Distinct()];

    private static int CountWords(string normal) => normal.Count(character => character == ' ') + 1;

    private delegate T[]? Finder(ReadOnlySpan<char> words, int count);
}
