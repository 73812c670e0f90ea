using System.Collections.Frozen;
using ContactBot.Knowledge.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ContactBot.Knowledge.Search;

/// <summary>The words of all pages: how rare each is, and which one a mistyped word may be. Thread safe.</summary>
internal sealed class Vocabulary
{
    private const int MinimumFuzzyLength = 4;
    private const int TwoSlipsLength = 8;
    private const int MaximumCandidates = 3;
    private const int MinimumPartLength = 4;

    // Typing that forgets the apostrophe glues these to the next word.
    private static readonly string[] Elisions = ["dell", "nell", "sull", "dall", "all", "un", "d", "l"];

    private readonly IndexReader _reader;
    private readonly FrozenDictionary<string, double> _rarities;
    private readonly double _rarest;

    public Vocabulary(IndexReader reader, IReadOnlyCollection<IndexedPage> pages)
    {
        double RarityOf(int count) => Math.Log(1 + ((pages.Count - count + 0.5) / (count + 0.5)));
        _reader = reader;
        _rarest = RarityOf(0);
        _rarities = pages.SelectMany(page => page.Stems).CountBy(stem => stem).ToFrozenDictionary(stem => stem.Key, stem => RarityOf(stem.Value), StringComparer.Ordinal);
    }

    public bool Has(string stem) => _rarities.ContainsKey(stem);

    /// <summary>How much a word tells: highest where no page has it.</summary>
    public double Rarity(string stem) => _rarities.GetValueOrDefault(stem, _rarest);

    /// <summary>The stems that an unknown word may be meant for, the likeliest first.</summary>
    public IReadOnlyList<Variant> Guess(Word word) => Split(word.Text) is { } parts ? [parts] : FindSimilar(word.Stem);

    private Variant? Split(string word)
    {
        foreach (var elision in Elisions)
        {
            if (word.Length >= elision.Length + 3 && word.StartsWith(elision, StringComparison.Ordinal) && ItalianWords.Stem(word[elision.Length..]) is { } rest && Has(rest))
            {
                return new Variant([rest], 0.9f);
            }
        }

        for (var length = MinimumPartLength; length <= word.Length - MinimumPartLength; length++)
        {
            var (first, second) = (ItalianWords.Stem(word[..length]), ItalianWords.Stem(word[length..]));
            if (Has(first) && Has(second))
            {
                return new Variant([first, second], 0.8f);
            }
        }

        return null;
    }

    private List<Variant> FindSimilar(string stem)
    {
        if (stem.Length < MinimumFuzzyLength || stem.Any(char.IsDigit) || MultiFields.GetTerms(_reader, Fields.All) is not { } terms)
        {
            return [];
        }

        var slips = stem.Length >= TwoSlipsLength ? 2 : 1;
        var similar = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(Fields.All, stem), slips, prefixLength: stem.Length < 6 ? 1 : 0, transpositions: true);
        var found = new List<(string Stem, float Similarity)>();
        while (similar.MoveNext())
        {
            var candidate = similar.Term.Utf8ToString();
            if (candidate.Length >= MinimumFuzzyLength && !candidate.Any(char.IsDigit))
            {
                found.Add((candidate, similar.Attributes.GetAttribute<IBoostAttribute>().Boost));
            }
        }

        return [.. found.OrderByDescending(one => one.Similarity).ThenBy(one => one.Stem, StringComparer.Ordinal).Take(MaximumCandidates).Select(one => new Variant([one.Stem], 0.7f))];
    }
}
