using System.Text.Json;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests.CommandLine;

/// <summary>Whoever types something the program can't do learns what it can.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public async Task Every_verb_is_listed(string question)
    {
        var run = await ProgramRun.ToItsEndAsync(_folder.Path, question);

        Assert.Equal(0, run.ExitCode);
        foreach (var verb in (string[])["serve", "dialogs check <folder>", "dialogs test <file or folder>", "dialogs chat <folder>", "expressions evaluate <cases.json>", "generation evaluate <cases.json>"])
        {
            Assert.Contains($"  {verb} ", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("dialogs test --help")]
    [InlineData("help dialogs test")]
    public async Task A_verb_tells_its_options(string line)
    {
        var run = await ProgramRun.ToItsEndAsync(_folder.Path, line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--dialogs", run.Output, StringComparison.Ordinal);
        Assert.Contains("--json", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vola", "CB1003: «vola»")]
    [InlineData("dialogs vola", "CB1003: «vola»")]
    [InlineData("dialogs", "CB1004: «dialogs» needs one more word: check or test or chat.")]
    [InlineData("dialogs check", "CB1004:")]
    [InlineData("dialogs check --veloce .", "CB1004:")]
    [InlineData("dialogs check manca", "CB1005: there is no folder manca")]
    [InlineData("dialogs chat manca", "CB1005:")]
    [InlineData("dialogs test manca", "CB1005:")]
    [InlineData("dialogs test . --dialogs manca", "CB1006:")]
    [InlineData("expressions evaluate manca.json", "CB1005: there is no file or folder manca.json")]
    [InlineData("generation evaluate manca.json", "CB1005:")]
    [InlineData("understanding evaluate --train manca.jsonl --test manca.jsonl", "CB1005: there is no file or folder manca.jsonl")]
    [InlineData("entities evaluate --kind vola --cases manca.jsonl", "CB1011: there is no kind of entity «vola»")]
    [InlineData("understanding evaluate --train manca.jsonl", "CB1009: there is nothing to try")]
    public async Task What_cannot_be_done_is_named_with_a_number(string line, string error)
    {
        var run = await ProgramRun.ToItsEndAsync(_folder.Path, line.Split(' '));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(error, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_asks_for_JSON_gets_the_error_as_JSON()
    {
        var run = await ProgramRun.ToItsEndAsync(_folder.Path, "dialogs", "check", "manca", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("CB1005", JsonElement.Parse(run.Output).GetProperty("error").GetString(), StringComparison.Ordinal);
    }
}
