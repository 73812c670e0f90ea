namespace ContactBot.Understanding.Local.Tagging;

/// <summary>
/// Fits <see cref="TaggerWeights"/> by the averaged structured perceptron: each sentence that is tagged wrongly moves the weights towards its right tags;
/// the average over all steps is kept, which forgets what only the last sentences wanted. The order is shuffled by a fixed rule.
/// </summary>
internal static class PerceptronTraining
{
    private const int Rounds = 16;
    private const int Seed = 20_040_817;

    public static TaggerWeights Fit(IReadOnlyList<(ulong[][] Features, int[] Tags)> sentences, int tagCount)
    {
        var (weights, late) = (new TaggerWeights(tagCount), new TaggerWeights(tagCount));
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(Seed);
        var step = 1;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var sentence in order)
            {
                var (features, tags) = sentences[sentence];
                var guess = weights.Decode(features);
                if (!guess.AsSpan().SequenceEqual(tags))
                {
                    Move(weights, features, tags, guess, 1);
                    Move(late, features, tags, guess, step);
                }

                step++;
            }
        }

        Average(weights, late, step);
        return weights;
    }

    private static void Move(TaggerWeights weights, ulong[][] features, int[] right, int[] wrong, float amount)
    {
        for (var i = 0; i < right.Length; i++)
        {
            var (rightBefore, wrongBefore) = i == 0 ? (weights.TagCount, weights.TagCount) : (right[i - 1], wrong[i - 1]);
            weights.Transitions[(rightBefore * weights.TagCount) + right[i]] += amount;
            weights.Transitions[(wrongBefore * weights.TagCount) + wrong[i]] -= amount;
            if (right[i] == wrong[i])
            {
                continue;
            }

            foreach (var feature in features[i])
            {
                var row = weights.RowOf(feature);
                row[right[i]] += amount;
                row[wrong[i]] -= amount;
            }
        }
    }

    /// <remarks>The two have had their rows added in the same order.</remarks>
    private static void Average(TaggerWeights weights, TaggerWeights late, int steps)
    {
        foreach (var (row, lateRow) in weights.Rows.Zip(late.Rows))
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i] -= lateRow[i] / steps;
            }
        }
    }
}
