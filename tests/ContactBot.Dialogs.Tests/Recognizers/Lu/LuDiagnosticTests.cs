using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuDiagnosticTests
{
    [Theory]
    [InlineData("- un esempio senza intento", 1, 1, "under no intent")]
    [InlineData("# Hours\n- orari\nsenza trattino", 3, 1, "neither an intent")]
    [InlineData("# Hours\n- orari\n  ???", 3, 3, "neither an intent")]
    [InlineData("#\n- orari", 1, 1, "needs a name")]
    [InlineData("# ? Che orari fate\n```\nDalle 9\n```", 1, 1, ".qna")]
    [InlineData("@ list", 1, 1, "needs a name")]
    [InlineData("@", 1, 1, "kind and a name")]
    [InlineData("@ list citta = Roma\n- Roma", 1, 15, "lines of their own")]
    [InlineData("@ list citta =\n- Roma\n@ regex citta = /x/", 3, 9, "already declared as list in line 1")]
    [InlineData("@ citta =\n- Roma", 1, 1, "what kind")]
    [InlineData("@ regex codice = [0-9]+", 1, 17, "between slashes")]
    [InlineData("@ regex codice", 1, 9, "between slashes")]
    [InlineData("@ regex codice = /[/", 1, 17, "can't be parsed")]
    [InlineData("@ prebuilt numbre", 1, 12, "did you mean number?")]
    [InlineData("@ prebuilt number\n- uno", 2, 1, "no lines below")]
    [InlineData("@ ml via\n- esempio", 2, 1, "\"- @ kind name\"")]
    [InlineData("@ ml via hasRoles", 1, 10, "at least one name")]
    [InlineData("@ ml via usesFeature", 1, 10, "at least one name")]
    [InlineData("@ phraselist volere sempre =\n- voglio", 1, 14, "no roles")]
    [InlineData("$citta", 1, 1, "name and a kind")]
    [InlineData("$citta:niente", 1, 1, "unknown kind")]
    [InlineData("# Hours\n- [altri][1]", 2, 1, "nothing tells which file")]
    public void A_mistake_is_told_with_its_place(string text, int line, int column, string message)
    {
        LuParsing.Parse(text, out var diagnostics);
        var diagnostic = diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("main.lu", line, column), (diagnostic.Location.File, diagnostic.Location.Line, diagnostic.Location.Column));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Hours", "no examples")]
    [InlineData("# Hours\n- orari\n-", "empty")]
    [InlineData("> !# culture = it", "sets nothing")]
    [InlineData("@ list citta", "no values")]
    [InlineData("@ composite indirizzo", "no parts")]
    [InlineData("@ prebuilt personName", "retired cloud")]
    public void What_is_only_odd_is_warned_of(string text, string message)
    {
        LuParsing.Parse(text, out var diagnostics);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.StartsWith("main.lu:", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Contains("warning CB2010", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_a_file_are_told_at_once()
    {
        LuParsing.Parse("- uno\n# A\n- {due\ntre\n@ regex x = y\n- quattro", out var diagnostics);
        Assert.Equal([1, 3, 4, 5], diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Location.Line));
    }
}
