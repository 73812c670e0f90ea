using System.Runtime.InteropServices;

namespace ContactBot.Understanding.Local.Features;

/// <summary>
/// Turns a normalized text into a vector of the features known from training, weighted by rarity (tf-idf), each kind of
/// feature brought to the length that <see cref="FeatureKinds"/> gives it.
/// </summary>
internal sealed class Vectorizer
{
    private readonly FeatureReader _reader;
    private readonly Dictionary<ulong, int> _indices;
    private readonly KnownFeature[] _features;

    private Vectorizer(FeatureReader reader, KnownFeature[] features, int textCount)
    {
        _reader = reader;
        _features = features;
        _indices = new Dictionary<ulong, int>(features.Length);
        for (var index = 0; index < features.Length; index++)
        {
            _indices.Add(features[index].Hash, index);
        }

        RarityOfUnknown = Rarity(textCount, textsWithFeature: 0);
    }

    public int FeatureCount => _features.Length;

    /// <summary>Learns which features there are, and how rare each is.</summary>
    public static Vectorizer Learn(IReadOnlyList<string> normalizedTexts, FeatureReader reader)
    {
        var counts = new Dictionary<ulong, SeenFeature>();
        var features = new List<Feature>();
        for (var text = 0; text < normalizedTexts.Count; text++)
        {
            reader.Read(normalizedTexts[text], features);
            foreach (var feature in features)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, feature.Hash, out var isKnown);
                if (!isKnown || count.LastText != text)
                {
                    count = new SeenFeature(feature, count.Texts + 1, text);
                }
            }
        }

        SeenFeature[] all = [.. counts.Values];
        Array.Sort(all, (one, other) => (one.Feature.Kind, one.Feature.Hash).CompareTo((other.Feature.Kind, other.Feature.Hash)));
        var known = Array.ConvertAll(all, count => new KnownFeature(count.Feature, Weight(count.Feature) * Rarity(normalizedTexts.Count, count.Texts)));
        return new Vectorizer(reader, known, normalizedTexts.Count);
    }

    /// <summary>How telling a topical word is; 0 for a feature that is none.</summary>
    public float TopicalRarity(int feature) => _features[feature].TellsTopic ? _features[feature].Rarity : 0;

    public float RarityOfUnknown { get; }

    public void Vectorize(ReadOnlySpan<char> normalizedText, SparseVector vector, VectorizerBuffers buffers)
    {
        vector.Clear();
        buffers.Found.Clear();
        _reader.Read(normalizedText, buffers.Features);
        Span<float> squares = stackalloc float[FeatureKinds.Count];
        squares.Clear();
        var (known, unknown) = (0f, 0f);
        foreach (var feature in buffers.Features)
        {
            var isFound = _indices.TryGetValue(feature.Hash, out var index);
            if (isFound)
            {
                buffers.Found.Add(index);
            }
            else
            {
                squares[(int)feature.Kind] += RarityOfUnknown * RarityOfUnknown;
            }

            if (feature.TellsTopic)
            {
                known += isFound ? _features[index].Rarity : 0;
                unknown += isFound ? 0 : RarityOfUnknown;
            }
        }

        buffers.Found.Sort();
        Weight(buffers.Found, squares, vector);
        vector.KnownWords = known > 0 ? known / (known + unknown) : 0;
    }

    /// <remarks>
    /// What is not known counts in the length, so that a text of which training has seen little scores low for every class.
    /// </remarks>
    private void Weight(List<int> found, Span<float> squares, SparseVector vector)
    {
        for (var i = 0; i < found.Count;)
        {
            var (index, start) = (found[i], i);
            while (i < found.Count && found[i] == index)
            {
                i++;
            }

            var value = (1 + MathF.Log(i - start)) * _features[index].Rarity;
            vector.Indices.Add(index);
            vector.Values.Add(value);
            squares[(int)_features[index].Kind] += value * value;
        }

        for (var kind = 0; kind < squares.Length; kind++)
        {
            vector.SquaredLength += squares[kind] > 0 ? FeatureKinds.SquaredLengthOf((FeatureKind)kind) : 0;
        }

        for (var i = 0; i < vector.Count; i++)
        {
            var kind = _features[vector.Indices[i]].Kind;
            vector.Values[i] *= FeatureKinds.Length(kind) / MathF.Sqrt(squares[(int)kind]);
        }
    }

    private static float Weight(Feature feature) =>
        feature is { Kind: FeatureKind.Word, TellsTopic: false } ? FeatureKinds.WeightOfFunctionWord : 1;

    private static float Rarity(int textCount, int textsWithFeature) =>
        MathF.Log((1f + textCount) / (1f + textsWithFeature)) + 1;

    private readonly record struct SeenFeature(Feature Feature, int Texts, int LastText);

    private readonly record struct KnownFeature(Feature Feature, float Rarity)
    {
        public ulong Hash => Feature.Hash;

        public FeatureKind Kind => Feature.Kind;

        public bool TellsTopic => Feature.TellsTopic;
    }
}
