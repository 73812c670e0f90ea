using ContactBot.Understanding.Local.Examples;

namespace ContactBot.Understanding.Tests.Local.Examples;

public sealed class ExampleIndexTests
{
    private readonly ExampleIndex _index = new(["pagare la tari", "carta d identita", "tari", "uguale", "uguale"], [1, 2, 1, 3, 4]);

    [Theory]
    [InlineData("pagare la tari", 1)]
    [InlineData("paga re latari", 1)]
    [InlineData("tari", 1)]
    public void A_sentence_is_found_as_it_is(string text, int expected)
    {
        Assert.True(_index.TryFindExact(text, out var found));
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("carta d idenitta", 2)]
    [InlineData("carta d idetita", 2)]
    [InlineData("carta d identitta", 2)]
    [InlineData("cartz d identita", 2)]
    [InlineData("cartadidentit", 2)]
    public void A_sentence_is_found_with_one_slip(string text, int expected)
    {
        Assert.True(_index.TryFindWithOneSlip(text, out var found));
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("tasi")]
    [InlineData("catra d idetita")]
    [InlineData("pagare tari")]
    [InlineData("")]
    public void What_is_further_away_is_not_found(string text) => Assert.False(_index.TryFindWithOneSlip(text, out _));

    [Fact]
    public void A_sentence_of_two_intents_decides_nothing() => Assert.False(_index.TryFindExact("uguale", out _));
}
