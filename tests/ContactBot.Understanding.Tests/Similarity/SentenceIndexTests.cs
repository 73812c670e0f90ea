using ContactBot.Understanding.Similarity;

namespace ContactBot.Understanding.Tests.Similarity;

public sealed class SentenceIndexTests
{
    private static readonly SentenceIndex Index = SentenceIndex.Learn("it-IT", ["come si rinnova la carta d'identità", "quando passa il camion dell'umido", "orari della biblioteca", "orari della piscina"]);

    [Theory]
    [InlineData("Come si rinnova la carta d'identità?", 0)]
    [InlineData("rinnovare carta identita", 0)]
    [InlineData("rinovo carta didentita", 0)]
    [InlineData("che orari fa la biblioteca", 2)]
    public void The_sentence_most_alike_comes_first(string text, int sentence) => Assert.Equal(sentence, Index.Find(text)[0].Sentence);

    [Fact]
    public void The_same_sentence_is_wholly_alike_and_another_is_not()
    {
        var matches = Index.Find("orari della biblioteca");
        Assert.Equal(1, matches[0].Similarity, 0.0001);
        Assert.InRange(matches[1].Similarity, 0.2, 0.8);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("𐀀\ud83d")]
    public void A_text_without_words_is_like_nothing(string text) => Assert.Empty(Index.Find(text));

    [Fact]
    public void Without_sentences_nothing_is_found() => Assert.Empty(SentenceIndex.Learn("it", []).Find("orari"));
}
