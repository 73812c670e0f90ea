using ContactBot.Understanding.Intents;
using ContactBot.Understanding.Local;

namespace ContactBot.Understanding.Tests.Local;

public sealed class LocalIntentClassifierFactoryTests
{
    private readonly LocalIntentClassifierFactory _factory = new();

    [Fact]
    public void The_same_sentences_are_learnt_once()
        => Assert.Same(_factory.Train("it", Sentences("tari")), _factory.Train("it", Sentences("tari")));

    [Fact]
    public void Other_sentences_and_other_languages_are_learnt_anew()
    {
        var first = _factory.Train("it", Sentences("tari"));
        Assert.NotSame(first, _factory.Train("it", Sentences("imu")));
        Assert.NotSame(first, _factory.Train("en", Sentences("tari")));
    }

    [Fact]
    public void Only_the_last_few_are_remembered()
    {
        var first = _factory.Train("it", Sentences("tari"));
        for (var i = 0; i < 20; i++)
        {
            _factory.Train("it", Sentences($"tassa {i}"));
        }

        Assert.NotSame(first, _factory.Train("it", Sentences("tari")));
    }

    private static IReadOnlyList<LabelledUtterance> Sentences(string tax) =>
        [new("Pagare", $"come pago la {tax}"), new("Pagare", $"dove si paga la {tax}"), new("Saluto", "buongiorno a tutti")];
}
