using ContactBot.Understanding.Local.Features;
using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Similarity;

/// <summary>
/// Finds the sentences that are most like a text, by their words' stems, pairs of them and runs of letters, the rare ones counting more: accents, slips of
/// the finger and other endings of a word do little harm. Immutable once learnt; thread safe.
/// </summary>
public sealed class SentenceIndex
{
    private readonly TextNormalizer _normalizer;
    private readonly Vectorizer _vectorizer;
    private readonly (int Sentence, float Value)[][] _sentencesByFeature;
    private readonly int _count;

    private SentenceIndex(TextNormalizer normalizer, Vectorizer vectorizer, IReadOnlyList<string> normalized)
    {
        (_normalizer, _vectorizer, _count) = (normalizer, vectorizer, normalized.Count);
        var byFeature = new List<(int, float)>[vectorizer.FeatureCount];
        for (var sentence = 0; sentence < normalized.Count; sentence++)
        {
            var vector = ToVector(normalized[sentence]);
            for (var i = 0; i < vector.Count; i++)
            {
                (byFeature[vector.Indices[i]] ??= []).Add((sentence, vector.Values[i] / MathF.Sqrt(vector.SquaredLength)));
            }
        }

        _sentencesByFeature = [.. byFeature.Select(sentences => sentences?.ToArray() ?? [])];
    }

    /// <summary>Learns sentences; the same sentences always give the same index.</summary>
    /// <param name="language">BCP 47 tag of the sentences, such as <c>it</c> or <c>it-IT</c>.</param>
    /// <param name="sentences">What is to be found.</param>
    public static SentenceIndex Learn(string language, IReadOnlyList<string> sentences)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(sentences);
        var isItalian = Languages.IsItalian(language);
        var normalizer = new TextNormalizer(isItalian);
        string[] normalized = [.. sentences.Select(normalizer.Normalize)];
        return new SentenceIndex(normalizer, Vectorizer.Learn(normalized, new FeatureReader(isItalian)), normalized);
    }

    /// <summary>The sentences that have anything in common with a text, the most similar first, of equals the first.</summary>
    public IReadOnlyList<SentenceMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var vector = ToVector(_normalizer.Normalize(text));
        var similarities = new float[_count];
        for (var i = 0; i < vector.Count; i++)
        {
            foreach (var (sentence, value) in _sentencesByFeature[vector.Indices[i]])
            {
                similarities[sentence] += vector.Values[i] * value / MathF.Sqrt(vector.SquaredLength);
            }
        }

        return
        [
            .. similarities
                .Select((similarity, sentence) => new SentenceMatch(sentence, Math.Min(similarity, 1)))
                .Where(match => match.Similarity > 0)
                .OrderByDescending(match => match.Similarity),
        ];
    }

    private SparseVector ToVector(string normalized)
    {
        var vector = new SparseVector();
        _vectorizer.Vectorize(normalized, vector, new VectorizerBuffers());
        return vector;
    }
}
