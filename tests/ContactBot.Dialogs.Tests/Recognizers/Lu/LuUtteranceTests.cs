namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuUtteranceTests
{
    [Fact]
    public void Labels_are_taken_out_of_an_example_and_roles_named()
    {
        var utterance = LuParsing.Utterance("da {@citta:partenza=Roma} a {@citta:arrivo={@sigla=MI} lano} \\{oggi\\}");
        Assert.Equal("da Roma a MI lano {oggi}", utterance.Text);
        Assert.Equal(
            [("citta", "partenza", 3, 4, 0), ("citta", "arrivo", 10, 7, 0), ("sigla", "sigla", 10, 2, 1)],
            utterance.Labels.Select(label => (label.Entity, label.Name, label.Start, label.Length, label.Depth)));
        Assert.False(utterance.IsPattern);
    }

    [Theory]
    [InlineData("mi chiamo {nome=Ada}", "mi chiamo Ada", "nome", 10, 3)]
    [InlineData("mi chiamo { @nome = Ada } oggi", "mi chiamo Ada  oggi", "nome", 10, 3)]
    [InlineData("{@nome=Ada}", "Ada", "nome", 0, 3)]
    public void Both_forms_of_a_label_are_read_and_space_inside_is_not_part_of_it(string example, string text, string entity, int start, int length)
    {
        var utterance = LuParsing.Utterance(example);
        Assert.Equal(text, utterance.Text);
        Assert.Equal((entity, start, length), utterance.Labels.Select(label => (label.Entity, label.Start, label.Length)).Single());
    }

    [Theory]
    [InlineData("cancella la sveglia delle {@ora}")]
    [InlineData("[per favore] cancella la sveglia")]
    [InlineData("(apri|mostra) il menù")]
    [InlineData("^cancella tutto")]
    public void What_has_a_blank_to_fill_in_or_a_choice_is_a_pattern(string example) => Assert.True(LuParsing.Utterance(example).IsPattern);

    [Theory]
    [InlineData("ciao :)")]
    [InlineData("gli orari (mattina)")]
    [InlineData("a \\[b\\] c")]
    [InlineData("\\{niente\\}")]
    [InlineData("c:\\temp\\file")]
    public void What_only_has_brackets_is_none(string example) => Assert.False(LuParsing.Utterance(example).IsPattern);

    [Theory]
    [InlineData("a \\[b\\] c", "a [b] c")]
    [InlineData("c:\\temp\\file", "c:\\temp\\file")]
    [InlineData("\\- un elenco", "- un elenco")]
    [InlineData("cento \\\\ duecento", "cento \\ duecento")]
    public void A_backslash_takes_the_meaning_from_a_sign_and_from_nothing_else(string example, string text) => Assert.Equal(text, LuParsing.Utterance(example).Text);

    [Theory]
    [InlineData("orari {dell'anagrafe", 9, "not closed")]
    [InlineData("orari {@ufficio=anagrafe", 27, "not closed")]
    [InlineData("orari {@=anagrafe}", 9, "name of an entity")]
    [InlineData("orari {@ufficio:=anagrafe}", 9, "name of an entity")]
    [InlineData("orari {@ufficio=}", 9, "marks no text")]
    [InlineData("[orari {@ufficio}", 3, "brackets")]
    public void A_mistake_in_an_example_is_told_with_its_place(string example, int column, string message)
    {
        LuParsing.Parse($"# Intent\n- {example}\n- giusto", out var diagnostics);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("CB2010", 2, column), (diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }
}
