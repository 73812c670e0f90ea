using System.Text.Json;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests.CommandLine;

public sealed class EvaluateKnowledgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_measures_are_one_object_of_JSON()
    {
        WritePages("---\nid: mensa\ntitle: Mensa scolastica\ntags: [pasto]\n---\nUn pasto costa 5 €.\n", "---\nid: nido\ntitle: Asilo nido\n---\nBambini piccoli.\n");
        File.WriteAllLines(Path.Combine(_folder.Path, "questions.jsonl"),
        [
            """{"question": "mensa scolastica", "pages": ["mensa"]}""",
            """{"question": "iscrizione all'asilo nido", "pages": ["nido"]}""",
            """{"question": "come si cucina il risotto", "pages": []}""",
        ]);

        var run = await ProgramRun.ToItsEndAsync(_folder.Path, "knowledge", "evaluate", "--pages", "pages", "--questions", "questions.jsonl", "--json");

        var report = JsonElement.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.All(["success1", "recall3", "mrr"], key => Assert.Equal(1, report.GetProperty(key).GetDouble()));
        Assert.Equal(0, report.GetProperty("answeredWithoutPage").GetDouble());
    }

    [Fact]
    public async Task Pages_and_questions_that_are_wrong_are_told_with_their_place()
    {
        WritePages("---\ntitle: Mensa\n---\n");
        File.WriteAllText(Path.Combine(_folder.Path, "questions.jsonl"), "{}");

        var run = await ProgramRun.ToItsEndAsync(_folder.Path, "knowledge", "evaluate", "--pages", "pages", "--questions", "questions.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"CB1010: {Path.Combine("pages", "1.md")}:2:1: the page has no \"id\"", run.Errors, StringComparison.Ordinal);
    }

    private void WritePages(params ReadOnlySpan<string> pages)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "pages")).FullName;
        foreach (var page in pages)
        {
            File.WriteAllText(Path.Combine(folder, $"{Directory.GetFiles(folder).Length + 1}.md"), page);
        }
    }
}
