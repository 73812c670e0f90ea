using System.Numerics.Tensors;

namespace ContactBot.Understanding.Local.Tagging;

/// <summary>What each feature and each pair of neighbouring tags says for a tag, and the best sequence by it.</summary>
internal sealed class TaggerWeights(int tagCount)
{
    private const float Impossible = -1e9f;

    private readonly Dictionary<ulong, float[]> _byFeature = [];

    public int TagCount => tagCount;

    /// <summary>From the tag before (the last row: the beginning) to the tag.</summary>
    public float[] Transitions { get; } = new float[(tagCount + 1) * tagCount];

    public IEnumerable<float[]> Rows => _byFeature.Values.Append(Transitions);

    public float[] RowOf(ulong feature)
    {
        if (!_byFeature.TryGetValue(feature, out var row))
        {
            _byFeature.Add(feature, row = new float[tagCount]);
        }

        return row;
    }

    /// <summary>The best tags of tokens with these features.</summary>
    public int[] Decode(IReadOnlyList<ulong[]> features)
    {
        var tags = new int[features.Count];
        if (features.Count == 0)
        {
            return tags;
        }

        var origins = new int[features.Count, tagCount];
        var scores = Transitions.AsSpan(tagCount * tagCount).ToArray();
        for (var tag = 0; tag < tagCount; tag++)
        {
            scores[tag] += TagSet.MayFollow(TagSet.Outside, tag) ? 0 : Impossible;
        }

        AddEmissions(features[0], scores);
        for (var position = 1; position < features.Count; position++)
        {
            scores = Step(scores, position, origins);
            AddEmissions(features[position], scores);
        }

        tags[^1] = TensorPrimitives.IndexOfMax(scores);
        for (var position = features.Count - 1; position > 0; position--)
        {
            tags[position - 1] = origins[position, tags[position]];
        }

        return tags;
    }

    private float[] Step(float[] before, int position, int[,] origins)
    {
        var scores = new float[tagCount];
        for (var tag = 0; tag < tagCount; tag++)
        {
            var best = float.NegativeInfinity;
            for (var previous = 0; previous < tagCount; previous++)
            {
                var score = TagSet.MayFollow(previous, tag) ? before[previous] + Transitions[(previous * tagCount) + tag] : Impossible;
                if (score > best)
                {
                    (best, origins[position, tag]) = (score, previous);
                }
            }

            scores[tag] = best;
        }

        return scores;
    }

    private void AddEmissions(ulong[] features, float[] scores)
    {
        foreach (var feature in features)
        {
            if (_byFeature.TryGetValue(feature, out var row))
            {
                TensorPrimitives.Add(scores, row, scores);
            }
        }
    }
}
