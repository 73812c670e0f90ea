using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local.Features;

/// <summary>Reads the features of a normalized text: stems, pairs of neighbouring stems, and runs of characters.</summary>
internal sealed class FeatureReader(bool italian)
{
    private const int ShortestRun = 2;
    private const int LongestRun = 4;

    // FNV-1a, 64 bits.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Clears the list and adds each occurrence of each feature.</summary>
    public void Read(ReadOnlySpan<char> text, List<Feature> features)
    {
        features.Clear();
        if (!text.IsEmpty)
        {
            ReadWords(text, features);
            ReadCharacters(text, features);
        }
    }

    private void ReadWords(ReadOnlySpan<char> text, List<Feature> features)
    {
        var previous = Basis;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            var stem = Hash(italian ? ItalianStem.Of(word) : word);
            features.Add(Make(FeatureKind.Word, stem, tellsTopic: !italian || !FunctionWords.Contain(word)));
            features.Add(Make(FeatureKind.WordPair, (previous * Prime) ^ stem));
            previous = stem;
        }

        features.Add(Make(FeatureKind.WordPair, (previous * Prime) ^ Basis));
    }

    /// <remarks>The text counts as standing between two spaces, so that its first and last letters are told apart too.</remarks>
    private static void ReadCharacters(ReadOnlySpan<char> text, List<Feature> features)
    {
        for (var start = -1; start < text.Length; start++)
        {
            var hash = Basis;
            for (var position = start; position < start + LongestRun && position <= text.Length; position++)
            {
                hash = (hash ^ (position < 0 || position == text.Length ? ' ' : text[position])) * Prime;
                if (position - start + 1 >= ShortestRun)
                {
                    features.Add(Make(FeatureKind.Characters, hash));
                }
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<char> characters)
    {
        var hash = Basis;
        foreach (var character in characters)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }

    private static Feature Make(FeatureKind kind, ulong hash, bool tellsTopic = false)
    {
        var mixed = (hash ^ ((ulong)kind + 1)) * Prime;
        return new Feature(kind, mixed ^ (mixed >> 29), tellsTopic);
    }
}
