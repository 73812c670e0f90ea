using System.Text.Json;
using ContactBot.Dialogs.Generation.Testing;
using ContactBot.TestKit;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class GenerationCaseTests
{
    [Theory]
    [InlineData("""{"is": "equal", "value": "ciao Anna"}""")]
    [InlineData("""{"is": "oneOf", "values": ["x", "ciao Anna"]}""")]
    [InlineData("""{"is": "contains", "value": "Anna"}""")]
    [InlineData("""{"is": "equal", "value": 2, "apply": [["split", " "], "count"]}""")]
    [InlineData("""{"is": "same", "apply": [["split", " "], ["item", 1]], "with": [["replace", "ciao ", ""]]}""")]
    public void A_case_passes_that_expects_what_is_generated(string check) => Assert.Null(Run(check));

    [Theory]
    [InlineData("""{"is": "equal", "value": "ciao"}""", "got \"ciao Anna\"")]
    [InlineData("""{"is": "null"}""", "got \"ciao Anna\"")]
    [InlineData("""{"is": "error"}""", "expected an error, got \"ciao Anna\"")]
    [InlineData("""{"is": "noSuchCheck"}""", "unknown check 'noSuchCheck'")]
    [InlineData("""{"is": "equal", "value": 1, "apply": ["noSuchStep"]}""", "unknown step 'noSuchStep'")]
    public void A_case_that_expects_something_else_says_what_it_got(string check, string failure) => Assert.Contains(failure, Run(check), StringComparison.Ordinal);

    [Fact]
    public void A_mistake_that_is_not_there_fails_the_case()
        => Assert.Contains("expected 1 diagnostics, got 0", Load("""
            {"format": "lg-diagnostics/1", "cases": [{"id": "x", "inline": "# t\n- a", "collection": "diagnostics", "count": 1, "expected": []}]}
            """).Cases[0].Run(), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_another_kind_is_refused() => Assert.Throws<JsonException>(() => Load("""{"format": "altro"}"""));

    private static string? Run(string check) => Load($$"""
        {"format": "lg-cases/1", "cases": [{"id": "x", "op": "evaluate", "inline": "# t\n- ciao ${nome}", "template": "t", "scope": {"nome": "Anna"}, "expected": [{{check}}]}]}
        """).Cases[0].Run();

    private static GenerationCaseFile Load(string json)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "cases.json");
        File.WriteAllText(path, json);
        return GenerationCaseFile.Load(path);
    }
}
