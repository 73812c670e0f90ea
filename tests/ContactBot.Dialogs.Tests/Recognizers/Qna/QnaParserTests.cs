using ContactBot.Dialogs.Generation;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Qna;

namespace ContactBot.Dialogs.Tests.Recognizers.Qna;

public sealed class QnaParserTests
{
    private const string Whole = """
        > !# @kb.name = domande
        [altre](altre.qna)

        > !# @qna.pair.source = sito
        <a id = "12"></a>
        ### ? Che orari fate?
        - quando siete aperti
        + a che ora aprite

        **Filters:**
        - sede = centro
        - lingua=it

            ```markdown
            Dalle **9** alle 13:
              - lunedì
            # e il sabato
            ```

        **Prompts:**
        - [E il sabato?](#13)
        - [Altro](#?-dove-siete) `context-only`

        # ? Dove siete?
        ```In piazza.```
        ***Filters:***
        - sede = centro

        $carta d'identità : qna-alterations=
        - CIE
        - documento
        """;

    [Fact]
    public void A_pair_is_read_with_all_that_belongs_to_it()
    {
        var document = Parse(Whole, out var diagnostics);
        Assert.Empty(diagnostics);
        var pair = document.Pairs[0];
        Assert.Equal(["Che orari fate?", "quando siete aperti", "a che ora aprite"], pair.Questions.Select(question => question.Text));
        Assert.Equal("Dalle **9** alle 13:\n  - lunedì\n# e il sabato", pair.Answer);
        Assert.Equal(("12", "sito"), (pair.Id, pair.Source));
        Assert.Equal([new("sede", "centro"), new("lingua", "it")], pair.Filters);
        Assert.Equal([("E il sabato?", "13", false), ("Altro", "?-dove-siete", true)], pair.Prompts.Select(prompt => (prompt.Text, prompt.Target, prompt.IsContextOnly)));
    }

    [Fact]
    public void What_belongs_to_one_pair_does_not_belong_to_the_next()
    {
        var pair = Parse(Whole, out _).Pairs[1];
        Assert.Equal("In piazza.", pair.Answer);
        Assert.Equal((null, "Editorial"), (pair.Id, pair.Source));
        Assert.Equal([new("sede", "centro")], pair.Filters);
        Assert.Empty(pair.Prompts);
    }

    [Fact]
    public void Imports_alterations_and_settings_are_read()
    {
        var document = Parse(Whole, out _);
        Assert.Equal("altre.qna", Assert.Single(document.Imports).Target);
        Assert.Equal(["carta d'identità", "CIE", "documento"], Assert.Single(document.Alterations));
        Assert.Equal("domande", document.Settings["kb.name"]);
    }

    [Theory]
    [InlineData("# ? A\n- b", 1, "no answer")]
    [InlineData("# ? A\n```\nb", 2, "not closed")]
    [InlineData("# ?\n```\nb\n```", 1, "empty")]
    [InlineData("# A\n- b", 1, "begins with \"# ?\"")]
    [InlineData("```\nb\n```", 1, "no question")]
    [InlineData("# ? A\n```\nb\n```\n```\nc\n```", 5, "two answers")]
    [InlineData("# ? A\n```\nb\n```\n- c", 5, "nothing tells")]
    [InlineData("# ? A\nqualcosa\n```\nb\n```", 2, "neither a question")]
    [InlineData("# ? A\n**Filters:**\n- sede\n```\nb\n```", 3, "name = value")]
    [InlineData("# ? A\n```\nb\n```\n**Prompts:**\n- altro", 6, "[words]")]
    [InlineData("$carta:\n- CIE", 1, "qna-alterations")]
    public void A_mistake_is_told_with_its_line(string text, int line, string message)
    {
        Parse(text, out var diagnostics);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((line, DiagnosticSeverity.Error), (diagnostic.Location.Line, diagnostic.Severity));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a id=\"1\"></a>\n# ? A\n```\na\n```\n<a id=\"1\"></a>\n# ? B\n```\nb\n```", 7, DiagnosticSeverity.Error, "also that of")]
    [InlineData("# ? A\n```\na\n```\n# ? B\n- a!\n```\nb\n```", 6, DiagnosticSeverity.Warning, "asked twice")]
    [InlineData("# ? A\n```\na\n```\n**Prompts:**\n- [B](#?b)", 6, DiagnosticSeverity.Warning, "leads nowhere")]
    public void What_does_not_fit_together_is_told(string text, int line, DiagnosticSeverity severity, string message)
    {
        var bag = new ContactBot.Dialogs.Loading.DiagnosticBag();
        QnaKnowledge.Learn("it", QnaParser.Parse(text, "main.qna", bag).Pairs, [], bag);
        var diagnostic = Assert.Single(bag.All);
        Assert.Equal((line, severity), (diagnostic.Location.Line, diagnostic.Severity));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    private static QnaDocument Parse(string text, out IReadOnlyList<DialogDiagnostic> diagnostics)
    {
        var bag = new ContactBot.Dialogs.Loading.DiagnosticBag();
        var document = QnaParser.Parse(text, "main.qna", bag);
        diagnostics = bag.All;
        return document;
    }
}
