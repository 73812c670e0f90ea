using ContactBot.Understanding.Entities;
using ContactBot.Understanding.Evaluation;
using ContactBot.Understanding.Intents;
using Moq;

namespace ContactBot.Understanding.Tests.Evaluation;

public sealed class UnderstandingEvaluationTests
{
    private static readonly EvaluationUtterance[] Training = [Say("uno", "A"), Say("due", "B")];

    [Fact]
    public void Measures_are_those_of_the_predictions()
    {
        // Right for certain, right among three, wrong.
        var report = Evaluate(
            [Say("a1", "A"), Say("a2", "A"), Say("b1", "B"), Say("b2", "B")],
            ("a1", [new("A", 0.95)]), ("a2", [new("B", 0.55), new("A", 0.4)]), ("b1", [new("B", 0.85)]), ("b2", [new("A", 0.35)]));

        Assert.Equal(0.5, report.Accuracy);
        Assert.Equal(0.75, report.Top3);
        Assert.Equal(0.5, report.MacroF1);
        Assert.Equal((0.05 + 0.55 + 0.15 + 0.35) / 4, report.Ece, 1e-9);
        Assert.Null(report.SpanF1);
        Assert.Equal([new("A", "B", 1), new Confusion("B", "A", 1)], report.Confusions);
    }

    [Fact]
    public void The_rejection_curve_tells_what_is_answered_and_how_rightly()
    {
        var report = Evaluate([Say("a1", "A"), Say("b1", "B")], ("a1", [new("A", 0.95)]), ("b1", [new("A", 0.35)]));

        Assert.Equal(new RejectionPoint(0, 1, 0.5), report.Rejection[0]);
        Assert.Equal(new RejectionPoint(0.5, 0.5, 1), report.Rejection[5]);
    }

    [Fact]
    public void Where_data_have_none_telling_it_is_part_of_the_task()
    {
        var report = Evaluate([Say("a1", "A"), Say("nulla", IntentPrediction.None)], ("a1", [new("A", 0.95)]), ("nulla", []));

        Assert.Equal(1, report.Accuracy);
    }

    [Fact]
    public void Cross_validation_tries_each_sentence_once_with_a_model_that_has_not_seen_it()
    {
        var factory = new RecordingFactory();
        EvaluationUtterance[] training = [.. Enumerable.Range(0, 10).Select(i => Say($"testo {i}", i % 2 == 0 ? "A" : "B"))];

        var report = new UnderstandingEvaluation(factory, Mock.Of<IEntityTaggerFactory>()).CrossValidate(training, 5);

        Assert.Equal(10, report.Messages);
        Assert.Equal(0, report.Accuracy);
        Assert.All(factory.Sizes, size => Assert.Equal(8, size));
    }

    private static UnderstandingReport Evaluate(EvaluationUtterance[] test, params (string Text, ScoredIntent[] Ranking)[] predictions)
    {
        var classifier = new Mock<IIntentClassifier>();
        foreach (var (text, ranking) in predictions)
        {
            var best = ranking.Length == 0 ? new ScoredIntent(IntentPrediction.None, 1) : ranking[0];
            classifier.Setup(it => it.Classify(text)).Returns(new IntentPrediction(best.Intent, best.Score, ranking));
        }

        var factory = Mock.Of<IIntentClassifierFactory>(it => it.Train("it", It.IsAny<IReadOnlyList<LabelledUtterance>>()) == classifier.Object);
        return new UnderstandingEvaluation(factory, Mock.Of<IEntityTaggerFactory>()).Run(Training, test);
    }

    private static EvaluationUtterance Say(string text, string intent) => new(text, intent, "it", null);

    /// <summary>Its classifiers know only the very sentences that they were trained with.</summary>
    private sealed class RecordingFactory : IIntentClassifierFactory
    {
        public List<int> Sizes { get; } = [];

        public IIntentClassifier Train(string language, IReadOnlyList<LabelledUtterance> utterances)
        {
            Sizes.Add(utterances.Count);
            var classifier = new Mock<IIntentClassifier>();
            classifier.Setup(it => it.Classify(It.IsAny<string>())).Returns((string text) =>
                utterances.FirstOrDefault(utterance => utterance.Text == text) is { } known
                    ? new IntentPrediction(known.Intent, 1, [new(known.Intent, 1)])
                    : new IntentPrediction(IntentPrediction.None, 1, []));
            return classifier.Object;
        }
    }
}
