using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Tests.Local.Text;

public sealed class ItalianStemTests
{
    [Theory]
    [InlineData("rinnovare", "rinnovo", "rinnovarla", "rinnovato", "rinnovi")]
    [InlineData("certificato", "certificati")]
    [InlineData("banca", "banche")]
    [InlineData("orario", "orari")]
    [InlineData("rifiuto", "rifiuti")]
    [InlineData("segnalare", "segnalarlo", "segnalo")]
    public void Forms_of_one_word_share_a_stem(params string[] forms) =>
        Assert.Single(forms.Select(form => ItalianStem.Of(form).ToString()).Distinct());

    [Theory]
    [InlineData("tari", "tasi")]
    [InlineData("multa", "mulo")]
    [InlineData("casa", "caso mai")]
    [InlineData("residenza", "resistenza")]
    public void Different_words_keep_different_stems(string one, string other) =>
        Assert.NotEqual(ItalianStem.Of(one).ToString(), ItalianStem.Of(other).ToString());

    [Theory]
    [InlineData("via")]
    [InlineData("112")]
    [InlineData("")]
    public void A_word_too_short_to_cut_stays(string word) => Assert.Equal(word, ItalianStem.Of(word).ToString());
}
