using ContactBot.Understanding.Local.Confidence;

namespace ContactBot.Understanding.Tests.Local.Confidence;

public sealed class ConfidenceTrainerTests
{
    [Fact]
    public void Without_examples_the_usual_model_stays() =>
        Assert.Equal(ConfidenceModel.Usual, ConfidenceTrainer.Fit([]));

    [Fact]
    public void Confidence_becomes_the_share_that_is_right()
    {
        var weak = new Evidence(Best: 0.2f, Lead: 0.1f, KnownWords: 1);
        var strong = new Evidence(Best: 0.7f, Lead: 0.5f, KnownWords: 1);
        var examples = Enumerable.Range(0, 2_000)
            .Select(i => i % 2 == 0 ? new ConfidenceExample(weak, i % 10 == 0, 1) : new ConfidenceExample(strong, i % 10 != 1, 1))
            .ToList();

        var model = ConfidenceTrainer.Fit(examples);

        Assert.Equal(0.2, model.Of(weak), 0.02);
        Assert.Equal(0.8, model.Of(strong), 0.02);
    }
}
