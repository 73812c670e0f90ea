using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Tests.Pages;

public sealed class PageReaderTests
{
    [Fact]
    public void A_page_gives_its_facts_and_its_text_in_passages()
    {
        var files = Collection.Files("---\nid: tari\ntitle: TARI\ntags: [rifiuti, tassa]\ncosto: 10 €\naggiornato: 2026-11-05\nlink: /servizi/tari\n---\n\nSubito.\n\n## Rate\nTre *rate*.\n");
        Assert.Empty(files.Mistakes);
        var page = Assert.Single(files.Pages);
        Assert.Equal(["rifiuti", "tassa"], page.Tags);
        Assert.Equal(new DateOnly(2026, 11, 5), page.Updated);
        Assert.Equal("10 €", page.Facts[ServiceFact.Cost]);
        Assert.Equal([("Quanto costa", "10 €"), (null, "Subito."), ("Rate", "Tre rate.")], page.Passages.Select(passage => (passage.Heading, passage.Words)));
    }

    [Theory]
    [InlineData("niente", "page1.md:1:1: the page has no front matter")]
    [InlineData("---\nid: a\n", "page1.md:1:1: the front matter is not closed")]
    [InlineData("---\ntitle: A\n---\n", "page1.md:2:1: the page has no \"id\"")]
    [InlineData("---\nid: a\n---\n", "page1.md:2:5: the page has no \"title\"")]
    [InlineData("---\nid: a b\ntitle: A\n---\n", "page1.md:2:5: the id may not hold blanks")]
    [InlineData("---\nid: a\ntitle: [A\n---\n", "page1.md:4:1: the front matter is not YAML")]
    [InlineData("---\nid: a\ntitle: A\naggiornato: ieri\n---\n", "page1.md:4:13: \"aggiornato\" must be a date")]
    [InlineData("---\nid: a\ntitle: A\nlink: javascript:alert(1)\n---\n", "page1.md:4:7: \"link\" must be a path")]
    [InlineData("---\nid: a\ntitle: A\ntags: {x: 1}\n---\n", "page1.md:4:7: \"tags\" must be a list of texts")]
    [InlineData("---\nid: a\ntitle: A\ncosti: 1\n---\n", "page1.md:4:1: warning nothing is known of \"costi\"")]
    public void A_mistake_is_told_with_its_place(string page, string expected)
        => Assert.StartsWith(expected, Assert.Single(Collection.Files(page).Mistakes).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Two_pages_cannot_have_one_id()
    {
        var files = Collection.Files("---\nid: a\ntitle: A\n---\n", "---\ntitle: B\nid: A\n---\n");
        Assert.Equal("A", Assert.Single(files.Pages).Title);
        Assert.StartsWith("page2.md:3:1: the id \"A\" is that of page1.md already", Assert.Single(files.Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_over_the_size_is_refused()
    {
        var files = Collection.Files($"---\nid: a\ntitle: A\n---\n{new string('x', 300 * 1024)}");
        Assert.Empty(files.Pages);
        Assert.Contains("over 256 KB", Assert.Single(files.Mistakes).Message, StringComparison.Ordinal);
    }
}
