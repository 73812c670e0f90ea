using ContactBot.Host.LiveBot;
using ContactBot.Understanding.Intents;
using Moq;

namespace ContactBot.Host.Tests.LiveBot;

public sealed class RememberedClassifiersTests
{
    private readonly Mock<IIntentClassifierFactory> _factory = new();
    private readonly RememberedClassifiers _classifiers;

    public RememberedClassifiersTests()
    {
        _factory.Setup(factory => factory.Train(It.IsAny<string>(), It.IsAny<IReadOnlyList<LabelledUtterance>>())).Returns(() => Mock.Of<IIntentClassifier>());
        _classifiers = new RememberedClassifiers(_factory.Object);
    }

    [Fact]
    public void The_same_sentences_are_learnt_once()
    {
        var first = _classifiers.Train("it", [new("Tari", "quando si paga")]);

        Assert.Same(first, _classifiers.Train("it", [new("Tari", "quando si paga")]));
    }

    [Theory]
    [InlineData("en", "Tari", "quando si paga")]
    [InlineData("it", "Multe", "quando si paga")]
    [InlineData("it", "Tari", "come si paga")]
    [InlineData("it", "Tariquando", " si paga")]
    public void Other_sentences_are_learnt_anew(string language, string intent, string text)
    {
        var first = _classifiers.Train("it", [new("Tari", "quando si paga")]);

        Assert.NotSame(first, _classifiers.Train(language, [new(intent, text)]));
    }

    [Fact]
    public void Old_versions_do_not_pile_up()
    {
        var first = _classifiers.Train("it", [new("Tari", "0")]);
        for (var version = 1; version <= 40; version++)
        {
            _classifiers.Train("it", [new("Tari", $"{version}")]);
        }

        Assert.NotSame(first, _classifiers.Train("it", [new("Tari", "0")]));
    }
}
