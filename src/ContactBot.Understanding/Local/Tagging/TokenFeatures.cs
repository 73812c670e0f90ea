using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local.Tagging;

/// <summary>What can be seen at a token and around it, as hashes.</summary>
internal static class TokenFeatures
{
    private const int LongestAffix = 4;
    private const string Outside = "\n";

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private enum Template : ulong
    {
        Always = 1,
        Word,
        Shape,
        Prefix,
        Suffix,
        Stem,
        Previous,
        Next,
        SecondPrevious,
        SecondNext,
        PreviousPair,
        NextPair,
        PreviousStem,
        NextStem,
        Around,
        NextShape,
        TwoBefore,
        TwoAfter,
    }

    public static void Read(IReadOnlyList<Token> tokens, int position, List<ulong> features)
    {
        features.Clear();
        var word = WordAt(tokens, position);
        var (previous, next) = (WordAt(tokens, position - 1), WordAt(tokens, position + 1));
        var stem = StemOf(word);
        features.Add(Hash(Template.Always, ""));
        features.Add(Hash(Template.Word, word));
        features.Add(Hash(Template.Stem, stem));
        features.Add(Hash(Template.Shape, position == 0 ? Outside : tokens[position].Shape));
        features.Add(Hash(Template.Previous, previous));
        features.Add(Hash(Template.Next, next));
        features.Add(Hash(Template.SecondPrevious, WordAt(tokens, position - 2)));
        features.Add(Hash(Template.SecondNext, WordAt(tokens, position + 2)));
        features.Add(Hash(Template.PreviousPair, previous, word));
        features.Add(Hash(Template.NextPair, word, next));
        features.Add(Hash(Template.Around, previous, next));
        features.Add(Hash(Template.PreviousStem, StemOf(previous)));
        features.Add(Hash(Template.NextStem, StemOf(next)));
        features.Add(Hash(Template.TwoBefore, WordAt(tokens, position - 2), previous));
        features.Add(Hash(Template.TwoAfter, next, WordAt(tokens, position + 2)));
        features.Add(Hash(Template.NextShape, position + 1 < tokens.Count ? tokens[position + 1].Shape : Outside));
        for (var length = 2; length <= LongestAffix && length < word.Length; length++)
        {
            features.Add(Hash(Template.Prefix, word.AsSpan(0, length)));
            features.Add(Hash(Template.Suffix, word.AsSpan(word.Length - length)));
        }
    }

    private static string WordAt(IReadOnlyList<Token> tokens, int position) =>
        position >= 0 && position < tokens.Count ? tokens[position].Folded : Outside;

    private static ReadOnlySpan<char> StemOf(string word) => ItalianStem.Of(word);

    private static ulong Hash(Template template, ReadOnlySpan<char> one, ReadOnlySpan<char> other = default)
    {
        var hash = (Basis ^ (ulong)template) * Prime;
        foreach (var character in one)
        {
            hash = (hash ^ character) * Prime;
        }

        hash = (hash ^ '\u0001') * Prime;
        foreach (var character in other)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }
}
