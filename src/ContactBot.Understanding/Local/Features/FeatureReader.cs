using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local.Features;

/// <summary>Reads the features of a normalized text: stems, pairs of neighbouring stems, runs of characters, and concepts.</summary>
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
        var topics = new TopicWindow(stackalloc ulong[TopicWindow.Length]);
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            var stemText = italian ? ItalianStem.Of(word) : word;
            var stem = Hash(stemText);
            var tellsTopic = !italian || !FunctionWords.Contain(word);
            features.Add(Make(FeatureKind.Word, stem, tellsTopic));
            features.Add(Make(FeatureKind.WordPair, (previous * Prime) ^ stem));
            previous = stem;
            if (italian)
            {
                features.Add(Make(FeatureKind.WholeWord, Hash(word)));
                ReadConcepts(stemText, stem, tellsTopic, ref topics, features);
            }
        }

        features.Add(Make(FeatureKind.WordPair, (previous * Prime) ^ Basis));
    }

    /// <remarks>A word that belongs to no concept stands for itself beside others, among the near ones only if it tells something of the topic.</remarks>
    private static void ReadConcepts(ReadOnlySpan<char> stemText, ulong stem, bool tellsTopic, ref TopicWindow topics, List<Feature> features)
    {
        var concepts = Concepts.Of(stemText);
        foreach (var concept in concepts)
        {
            features.Add(Make(FeatureKind.Concept, HashOf(concept)));
        }

        var topic = concepts.IsEmpty ? stem : HashOf(concepts[0]);
        features.Add(Make(FeatureKind.ConceptSequence, (topics.Previous * Prime) ^ topic));
        topics.Previous = topic;
        if (!concepts.IsEmpty || tellsTopic)
        {
            foreach (var other in topics.Near)
            {
                features.Add(Make(FeatureKind.ConceptPair, (Math.Min(topic, other) * Prime) ^ Math.Max(topic, other)));
            }

            topics.Add(topic);
        }
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

    private static ulong HashOf(int concept) => (Basis ^ ((ulong)concept + 1)) * Prime;

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
