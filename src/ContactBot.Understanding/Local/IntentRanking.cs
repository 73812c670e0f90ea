using ContactBot.Understanding.Intents;

namespace ContactBot.Understanding.Local;

/// <summary>Turns the scores of a linear model into the few likeliest intents and how likely each is.</summary>
internal static class IntentRanking
{
    private const int Length = 5;

    /// <summary>The best gets its confidence; the others share what it leaves, none of them more than their score is worth beside the best's.</summary>
    public static IReadOnlyList<ScoredIntent> Of(float[] scores, float confidenceOfBest, string[] intents)
    {
        Span<int> classes = stackalloc int[Length];
        classes = classes[..SelectBest(scores, intents, classes)];
        if (classes.IsEmpty)
        {
            return [];
        }

        var bestScore = 0f;
        var otherScores = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            bestScore = Math.Max(bestScore, scores[i]);
            otherScores += Math.Max(0, scores[i]);
        }

        otherScores -= bestScore;
        var ranking = new ScoredIntent[classes.Length];
        for (var i = 0; i < ranking.Length; i++)
        {
            var score = scores[classes[i]];
            ranking[i] = new ScoredIntent(intents[classes[i]], score == bestScore
                ? confidenceOfBest
                : Math.Min(confidenceOfBest * score / bestScore, (1 - confidenceOfBest) * score / otherScores));
        }

        return ranking;
    }

    private static int SelectBest(float[] scores, string[] intents, Span<int> classes)
    {
        var count = 0;
        for (var candidate = 0; candidate < scores.Length; candidate++)
        {
            if (scores[candidate] <= 0 || intents[candidate] == IntentPrediction.None)
            {
                continue;
            }

            var place = count;
            while (place > 0 && scores[classes[place - 1]] < scores[candidate])
            {
                place--;
            }

            if (place < Length)
            {
                count = Math.Min(count + 1, Length);
                classes[place..(count - 1)].CopyTo(classes[(place + 1)..]);
                classes[place] = candidate;
            }
        }

        return count;
    }
}
