using ContactBot.Understanding.Intents;
using ContactBot.Understanding.Local;

namespace ContactBot.Understanding.Tests.Local;

public sealed class LocalIntentClassifierTests
{
    private static readonly LocalIntentClassifierFactory Factory = new();

    private readonly IIntentClassifier _classifier = Factory.Train("it", MunicipalSentences.All);

    [Fact]
    public void Every_sentence_of_the_training_gets_its_intent_for_certain() => Assert.All(MunicipalSentences.All, utterance =>
    {
        var prediction = _classifier.Classify(utterance.Text.ToUpperInvariant() + "!");

        Assert.Equal(utterance.Intent, prediction.Intent);
        Assert.Equal(1, prediction.Score);
    });

    [Theory]
    [InlineData("mi e scadutta la carta di identita", "IdentityCard")]
    [InlineData("calendario raccolta diferenziata", "WasteCollection")]
    [InlineData("qndo si paga la tari?", "WasteTax")]
    [InlineData("Buongiorno, mi passi un operatore per favore", "Person")]
    public void A_sentence_of_the_training_is_known_with_a_slip_or_manners(string text, string intent)
    {
        var prediction = _classifier.Classify(text);

        Assert.Equal(intent, prediction.Intent);
        Assert.True(prediction.Score >= 0.98);
    }

    [Theory]
    [InlineData("devo rinnovare la mia carta d'identità, che documenti porto", "IdentityCard")]
    [InlineData("buonasera, nn mi è arrivata la tassa dei rifiuti", "WasteTax")]
    [InlineData("ke giorno ritirano plastica e cartone", "WasteCollection")]
    [InlineData("ci sarebbe una buca grossa vicino alla scuola, è pericolosa", "Pothole")]
    [InlineData("vorrei parlare con un vostro impiegato", "Person")]
    public void A_sentence_not_seen_before_is_understood(string text, string intent) =>
        Assert.Equal(intent, _classifier.Classify(text).Intent);

    [Theory]
    [InlineData("che squadra tifi")]
    [InlineData("quanto fa dodici per dodici")]
    [InlineData("la ricetta delle zucchine ripiene")]
    [InlineData("lorem ipsum dolor sit amet")]
    [InlineData("zxcvb")]
    [InlineData("")]
    [InlineData("😀😀")]
    [InlineData("שלום עולם")]
    public void What_is_outside_the_domain_gets_none(string text) =>
        Assert.Equal(IntentPrediction.None, _classifier.Classify(text).Intent);

    [Fact]
    public void A_very_long_message_is_classified_by_its_beginning() =>
        Assert.NotNull(_classifier.Classify("voglio segnalare una buca " + new string('x', 100_000)));

    [Fact]
    public void Ranking_is_ordered_and_its_best_is_the_intent()
    {
        var prediction = _classifier.Classify("c'è un sacco di plastica sul marciapiede");

        Assert.NotEmpty(prediction.Ranking);
        Assert.Equal(prediction.Ranking.OrderByDescending(intent => intent.Score), prediction.Ranking);
        Assert.All(prediction.Ranking, intent => Assert.InRange(intent.Score, 0, 1));
        Assert.True(prediction.Intent == IntentPrediction.None || prediction.Intent == prediction.Ranking[0].Intent);
    }

    [Fact]
    public void The_order_of_the_sentences_makes_no_difference()
    {
        var reversed = Factory.Train("it", [.. MunicipalSentences.All.Reverse()]);

        Assert.Equal(_classifier.Classify("una buca nel marciapiede").Score, reversed.Classify("una buca nel marciapiede").Score);
    }

    [Fact]
    public void Sentences_labelled_none_are_examples_of_what_belongs_nowhere()
    {
        var classifier = Factory.Train("it",
        [
            .. MunicipalSentences.All,
            new(IntentPrediction.None, "carta da parati per la cucina"),
            new(IntentPrediction.None, "carta regalo"),
        ]);

        Assert.Equal(IntentPrediction.None, classifier.Classify("carta da parati per la camera").Intent);
        Assert.Equal(IntentPrediction.None, classifier.Classify("carta regalo").Intent);
        Assert.DoesNotContain(classifier.Classify("carta da parati nuova").Ranking, intent => intent.Intent == IntentPrediction.None);
    }

    [Fact]
    public void Without_sentences_nothing_is_understood() =>
        Assert.Equal(IntentPrediction.None, Factory.Train("it", []).Classify("ciao").Intent);

    [Fact]
    public void One_intent_alone_is_told_from_nothing()
    {
        var classifier = Factory.Train("it", [new("Stop", "basta"), new("Stop", "smetti subito"), new("Stop", "voglio smettere")]);

        Assert.Equal("Stop", classifier.Classify("Basta!").Intent);
        Assert.Equal(IntentPrediction.None, classifier.Classify("quando apre la biblioteca").Intent);
    }

    [Fact]
    public void Other_languages_are_learned_too()
    {
        var classifier = Factory.Train("en-GB", [new("Card", "renew my identity card"), new("Card", "my card has expired"), new("Hours", "opening hours"), new("Hours", "when are you open")]);

        Assert.Equal("Card", classifier.Classify("My card has expierd").Intent);
    }

    [Fact]
    public void A_message_allocates_little_more_than_its_prediction()
    {
        const int Messages = 200;
        _classifier.Classify("buonasera, nn mi è arrivata la tassa dei rifiuti");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < Messages; i++)
        {
            _classifier.Classify("buonasera, nn mi è arrivata la tassa dei rifiuti");
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Messages, 0, 1_000);
    }

    [Fact]
    public void Many_threads_get_the_same_answers() => Parallel.For(0, 500, i =>
    {
        var utterance = MunicipalSentences.All[i % MunicipalSentences.All.Count];
        Assert.Equal(utterance.Intent, _classifier.Classify(utterance.Text + " per favore").Intent);
    });
}
