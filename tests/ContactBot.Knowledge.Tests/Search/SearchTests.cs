namespace ContactBot.Knowledge.Tests.Search;

public sealed class SearchTests
{
    private static readonly KnowledgeBase Small = KnowledgeBase.Build(Collection.Files(
        "---\nid: cie\ntitle: Carta d'identità elettronica\ntags: [documento]\n---\nSi rinnova allo sportello con una fototessera.",
        "---\nid: imu\ntitle: I.M.U. sulla seconda casa\n---\nL'acconto si versa a giugno.",
        "---\nid: residenza\ntitle: Cambio di residenza\n---\nSi dichiara entro venti giorni.",
        "---\nid: cani\ntitle: Anagrafe canina\n---\nIl microchip lo mette il veterinario."));

    [Theory]
    [InlineData("carta didentita", "cie")]
    [InlineData("CARTA D’IDENTITÀ", "cie")]
    [InlineData("rinovare la cie", "cie")]
    [InlineData("imu", "imu")]
    [InlineData("cambio rezidenza", "residenza")]
    [InlineData("devo fare un trasloco", "residenza")]
    [InlineData("il mio cane e il microcip", "cani")]
    public void A_question_is_understood_however_it_is_written(string question, string page)
        => Assert.Equal(page, Small.Search(question, 1)[0].Page.Id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀😀")]
    [InlineData("quanto costa?")]
    [InlineData("come si cucina il risotto?")]
    [InlineData("שלום עולם")]
    [InlineData("\u0000\u0007\u001b")]
    [InlineData("title:cie AND (")]
    public void What_no_page_speaks_of_gets_no_answer(string question) => Assert.Null(Small.Answer(question));

    [Fact]
    public void A_question_of_any_length_is_taken() => Assert.NotNull(Small.Search(string.Concat(Enumerable.Repeat("carta d'identità ", 10_000)), 3));

    [Fact]
    public void Editors_add_words_that_mean_the_same()
    {
        var files = Collection.Files("---\nid: mensa\ntitle: Mensa scolastica\n---\nPranzo.", "---\nid: nido\ntitle: Asilo nido\n---\nBambini.");
        Assert.Empty(KnowledgeBase.Build(files).Search("schiscetta", 1));
        Assert.Equal("mensa", KnowledgeBase.Build(files with { Synonyms = ["schiscetta, mensa"] }).Search("schiscetta", 1)[0].Page.Id);
    }

    [Fact]
    public void No_pages_give_no_answers() => Assert.Empty(KnowledgeBase.Build(Collection.Files()).Search("carta", 3));
}
