using System.Text.Json;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests.CommandLine;

public sealed class EvaluateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("expressions", "expressions.json")]
    [InlineData("expressions", "bad-expressions.json")]
    [InlineData("generation", "lg/lg-cases.json")]
    [InlineData("generation", "lg/lg-diagnostics.json")]
    public async Task The_cases_of_the_formats_makers_pass(string subject, string file)
    {
        var path = SharedMaterial.Find("conformance", file);
        Assert.SkipWhen(path is null, "The shared conformance material is not beside this repository.");

        var run = await ProgramRun.ToItsEndAsync(_folder.Path, subject, "evaluate", path);

        Assert.Equal("", run.Errors);
        Assert.Matches(@"^\d+ passed, 0 failed\n$", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_case_that_fails_is_named_with_its_expression_and_the_reason()
    {
        var run = await EvaluateAsync("expressions", """
            {"format": "expressions/1", "scopes": {}, "cases": [
              {"id": "giusto", "kind": "value", "scope": null, "expression": "1 + 1", "expected": 2},
              {"id": "sbagliato", "kind": "value", "scope": null, "expression": "1 + 2", "expected": 4}, // non torna
            ]}
            """);

        Assert.Equal("failed  sbagliato: 1 + 2\n    expected 4, got 3\n1 passed, 1 failed\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task The_result_can_be_had_as_JSON()
    {
        var run = await EvaluateAsync("generation", """
            {"format": "lg-cases/1", "cases": [{"id": "saluto", "op": "evaluate", "inline": "# t\n- ciao", "template": "t", "scope": null, "expected": [{"is": "equal", "value": "addio"}]}]}
            """, "--json");

        var report = JsonElement.Parse(run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, report.GetProperty("failed").GetInt32());
        Assert.Equal("saluto", report.GetProperty("cases")[0].GetProperty("id").GetString());
        Assert.Contains("got \"ciao\"", report.GetProperty("cases")[0].GetProperty("failure").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expressions", "{ \"format\": \n  ? }", "(line 2, column 3)")]
    [InlineData("expressions", """{"format": "lg-cases/1", "cases": []}""", "\"format\" is \"lg-cases/1\"")]
    [InlineData("generation", """{"format": "lg-cases/1"}""", "no list \"cases\"")]
    public async Task A_file_that_is_not_of_the_format_is_refused(string subject, string content, string reason)
    {
        var run = await EvaluateAsync(subject, content);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("CB1007: casi.json can't be read:", run.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    private async Task<ProgramRun> EvaluateAsync(string subject, string content, params string[] options)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "casi.json"), content, TestContext.Current.CancellationToken);
        return await ProgramRun.ToItsEndAsync(_folder.Path, [subject, "evaluate", "casi.json", .. options]);
    }
}
