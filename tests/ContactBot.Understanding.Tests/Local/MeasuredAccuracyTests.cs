using ContactBot.Understanding.Evaluation;
using ContactBot.Understanding.Intents;
using ContactBot.Understanding.Local;

namespace ContactBot.Understanding.Tests.Local;

/// <summary>Real data; the floors are what was measured, rounded down.</summary>
public sealed class MeasuredAccuracyTests
{
    [Theory]
    [InlineData("unlockpa", 0.88, 0.955)]
    [InlineData("xsid", 0.95, 0.98)]
    public void Accuracy_stays_where_it_was_measured(string set, double leastAccuracy, double leastTopThree)
    {
        var classifier = Train(set);
        var test = SharedData.Read($"{set}/test.jsonl");

        var accuracy = Share(test, utterance => classifier.Classify(utterance.Text).Ranking is [var best, ..] && best.Intent == utterance.Intent);
        var topThree = Share(test, utterance => classifier.Classify(utterance.Text).Ranking.Take(3).Any(intent => intent.Intent == utterance.Intent));

        Assert.InRange(accuracy, leastAccuracy, 1);
        Assert.InRange(topThree, leastTopThree, 1);
    }

    [Theory]
    [InlineData("unlockpa")]
    [InlineData("xsid")]
    public void Haste_costs_at_most_three_points(string set)
    {
        var classifier = Train(set);
        var test = SharedData.Read($"{set}/test.jsonl");
        var accuracy = Accuracy(text => text);

        Assert.All(Disturbance.All, way => Assert.InRange(Accuracy(way.Of), accuracy - 0.03, 1));

        double Accuracy(Func<string, string> disturb) =>
            Share(test, utterance => classifier.Classify(disturb(utterance.Text)).Ranking is [var best, ..] && best.Intent == utterance.Intent);
    }

    [Theory]
    [InlineData("unlockpa", "xsid", 0.85)]
    [InlineData("xsid", "unlockpa", 0.9)]
    public void Questions_for_another_bot_get_none(string set, string otherSet, double leastShare)
    {
        var classifier = Train(set);

        var share = Share(SharedData.Read($"{otherSet}/test.jsonl"), utterance => classifier.Classify(utterance.Text).Intent == IntentPrediction.None);

        Assert.InRange(share, leastShare, 1);
    }

    [Theory]
    [InlineData("unlockpa", 0.09)]
    [InlineData("xsid", 0.1)]
    public void Confidence_is_near_the_share_that_is_right(string set, double largestError)
    {
        var classifier = Train(set);
        var outcomes = SharedData.Read($"{set}/test.jsonl")
            .Select(utterance => (Best: classifier.Classify(utterance.Text).Ranking is [var best, ..] ? best : null, utterance.Intent))
            .Where(outcome => outcome.Best is not null)
            .Select(outcome => (outcome.Best!.Score, IsRight: outcome.Best.Intent == outcome.Intent ? 1.0 : 0))
            .ToList();

        var calibrationError = outcomes
            .GroupBy(outcome => (int)(outcome.Score * 9.999))
            .Sum(bin => Math.Abs(bin.Average(outcome => outcome.Score) - bin.Average(outcome => outcome.IsRight)) * bin.Count() / outcomes.Count);

        Assert.InRange(calibrationError, 0, largestError);
    }

    private static IIntentClassifier Train(string set) => new LocalIntentClassifierFactory().Train("it", SharedData.Read($"{set}/train.jsonl"));

    private static double Share(IReadOnlyList<LabelledUtterance> utterances, Func<LabelledUtterance, bool> condition) =>
        utterances.Average(utterance => condition(utterance) ? 1.0 : 0);
}
