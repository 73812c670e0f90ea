namespace ContactBot.Understanding.Evaluation;

/// <summary>The measures of intents.</summary>
internal static class IntentMeasures
{
    private const int Bins = 10;
    private const int MostConfusions = 10;

    public static double MacroF1(IReadOnlyList<MessageOutcome> outcomes)
    {
        var expected = outcomes.CountBy(outcome => outcome.Expected.Intent).ToDictionary(StringComparer.Ordinal);
        var understood = outcomes.CountBy(outcome => outcome.Intent).ToDictionary(StringComparer.Ordinal);
        var right = outcomes.Where(outcome => outcome.IsRight).CountBy(outcome => outcome.Intent).ToDictionary(StringComparer.Ordinal);
        return expected.Keys.Union(understood.Keys, StringComparer.Ordinal)
            .Average(intent => 2.0 * right.GetValueOrDefault(intent) / (expected.GetValueOrDefault(intent) + understood.GetValueOrDefault(intent)));
    }

    public static double CalibrationError(IReadOnlyList<MessageOutcome> outcomes) => outcomes
        .GroupBy(outcome => Math.Min((int)(outcome.Score * Bins), Bins - 1))
        .Sum(bin => Math.Abs(bin.Sum(outcome => outcome.Score) - bin.Count(outcome => outcome.IsRight))) / outcomes.Count;

    public static IReadOnlyList<Confusion> Confusions(IReadOnlyList<MessageOutcome> outcomes) =>
    [
        .. outcomes
            .Where(outcome => !outcome.IsRight)
            .CountBy(outcome => (Expected: outcome.Expected.Intent, Understood: outcome.Intent))
            .Select(pair => new Confusion(pair.Key.Expected, pair.Key.Understood, pair.Value))
            .OrderByDescending(confusion => confusion.Count)
            .ThenBy(confusion => confusion.Expected, StringComparer.Ordinal)
            .ThenBy(confusion => confusion.Understood, StringComparer.Ordinal)
            .Take(MostConfusions),
    ];

    public static IReadOnlyList<RejectionPoint> Rejection(IReadOnlyList<MessageOutcome> outcomes) =>
        [.. Enumerable.Range(0, Bins).Select(tenth => RejectionAt((double)tenth / Bins, outcomes))];

    private static RejectionPoint RejectionAt(double leastScore, IReadOnlyList<MessageOutcome> outcomes)
    {
        var answered = outcomes.Where(outcome => outcome.Score >= leastScore).ToList();
        var accuracy = answered.Count == 0 ? 1 : (double)answered.Count(outcome => outcome.IsRight) / answered.Count;
        return new RejectionPoint(leastScore, (double)answered.Count / outcomes.Count, accuracy);
    }
}
