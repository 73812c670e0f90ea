using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Tests.Local.Text;

public sealed class TextNormalizerTests
{
    private readonly TextNormalizer _italian = new(italian: true);

    [Theory]
    [InlineData("  Perché  NO?!  ", "perche no")]
    [InlineData("perche' no", "perche no")]
    [InlineData("Dov’è l'ufficio", "dov e l ufficio")]
    [InlineData("citta\u0300", "citta")]
    [InlineData("ＣＩＡＯ ١٢", "ｃｉａｏ 12")]
    [InlineData("via Roma,12/b", "via roma 12 b")]
    public void One_sentence_has_one_form(string text, string expected) => Assert.Equal(expected, _italian.Normalize(text));

    [Theory]
    [InlineData("ciaoooo", "ciao")]
    [InlineData("SIIIII!!!", "si")]
    [InlineData("cassonetto", "cassonetto")]
    [InlineData("nel 2000", "nel 2000")]
    public void A_letter_is_not_stretched(string text, string expected) => Assert.Equal(expected, _italian.Normalize(text));

    [Theory]
    [InlineData("nn so xké", "non so perche")]
    [InlineData("cmq dv vado x la cie", "comunque dove vado per la cie")]
    [InlineData("ke kosa devo kiedere", "che cosa devo chiedere")]
    [InlineData("pls rispondete", "per favore rispondete")]
    public void Shorthand_is_spelled_out(string text, string expected) => Assert.Equal(expected, _italian.Normalize(text));

    [Fact]
    public void Shorthand_is_left_alone_in_other_languages() =>
        Assert.Equal("k x nn", new TextNormalizer(italian: false).Normalize("K x nn"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!…")]
    [InlineData("👍🏽 ❤️")]
    [InlineData("\u200b\u0007")]
    public void Nothing_readable_gives_nothing(string text) => Assert.Equal("", _italian.Normalize(text));

    [Fact]
    public void What_expands_most_still_fits()
    {
        var text = string.Concat(Enumerable.Repeat("pf ", TextNormalizer.MaximumInput));

        Assert.StartsWith("per favore per favore", _italian.Normalize(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_beginning_of_a_very_long_text_is_read() =>
        Assert.Equal(TextNormalizer.MaximumInput, _italian.Normalize(new string('a', 1) + string.Concat(Enumerable.Repeat("bc", 50_000))).Length);
}
