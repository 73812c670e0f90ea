using System.Text.Json;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests.CommandLine;

public sealed class TestTests : IDisposable
{
    private const string Echo = """
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
          { "$kind": "Microsoft.SendActivity", "activity": "WHAT" } ] } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("dialogs", 18)]
    [InlineData("dialogs/tests", 18)]
    [InlineData("dialogs/tests/rifiuti.test.dialog", 1)]
    public async Task The_stories_of_the_municipal_bot_go_as_they_are_told(string path, int atLeast)
    {
        var run = await ProgramRun.ToItsEndAsync(RepositoryRoot.Path, "dialogs", "test", path, "--json");

        var report = JsonElement.Parse(run.Output);
        Assert.Equal(0, report.GetProperty("failed").GetInt32());
        Assert.InRange(report.GetProperty("passed").GetInt32(), atLeast, int.MaxValue);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_scripts_of_the_formats_makers_pass_unchanged()
    {
        var path = SharedMaterial.Find("conformance", "dialogs");
        Assert.SkipWhen(path is null, "The shared conformance material is not beside this repository.");

        var run = await ProgramRun.ToItsEndAsync(_folder.Path, "dialogs", "test", path);

        Assert.EndsWith($"\n{Directory.GetFiles(path, "*.test.dialog", SearchOption.AllDirectories).Length} passed, 0 failed\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_script_that_fails_is_named_with_its_line_and_the_reason()
    {
        Write("main.dialog", Echo.Replace("WHAT", "ciao", StringComparison.Ordinal));
        Write("tests/buono.test.dialog", Script("main", "ciao"));
        Write("tests/storto.test.dialog", Script("main", "addio"));

        var run = await TestAsync(".");

        Assert.Equal(
            """
            passed  tests/buono.test.dialog
            failed  tests/storto.test.dialog:3:1: Text 'ciao' didn't match expected text: 'addio'
            1 passed, 1 failed

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_script_that_refers_to_what_is_nowhere_fails_with_the_place()
    {
        Write("solo.test.dialog", Script("nessuno", "ciao"));

        var run = await TestAsync("solo.test.dialog");

        Assert.StartsWith("failed  solo.test.dialog: solo.test.dialog:1:55: CB2008 ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Each_folder_of_a_tree_has_files_of_its_own()
    {
        foreach (var name in (string[])["uno", "due"])
        {
            Write($"{name}/eco.dialog", Echo.Replace("WHAT", "${Nome()}", StringComparison.Ordinal));
            Write($"{name}/main.lg", $"# Nome\n- {name}\n");
            Write($"{name}/prove/{name}.test.dialog", Script("eco", name));
        }

        Assert.EndsWith("2 passed, 0 failed\n", (await TestAsync(".")).Output, StringComparison.Ordinal);
        Assert.EndsWith("1 passed, 0 failed\n", (await TestAsync("uno/prove")).Output, StringComparison.Ordinal);
        Assert.EndsWith("0 passed, 1 failed\n", (await TestAsync("uno/prove", "--dialogs", "due")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_says_what_a_script_runs_under_and_which_must_fail()
    {
        Write("dialogs/index.json", """
            { "format": "dialog-scripts/1", "scripts": [
              { "id": "1", "file": "dialogs/Suite/sub/nome.test.dialog", "suite": "Suite", "settings": { "upstreamTest": "Altro", "configuration": { "citta": "Roma" } } },
              { "id": "2", "file": "dialogs/Suite/cade.test.dialog", "suite": "Suite", "settings": { "expectFailure": { "messageContains": "didn't match" } } },
              { "id": "3", "file": "dialogs/Suite/regge.test.dialog", "suite": "Suite", "settings": { "expectFailure": { "messageContains": "didn't match" } } }, // passa
            ] }
            """);
        Write("dialogs/Suite/eco.dialog", Echo.Replace("WHAT", "${turn.activity.conversation.name} ${coalesce(settings.citta, 'niente')}", StringComparison.Ordinal));
        Write("dialogs/Suite/sub/nome.test.dialog", Script("eco", "Altro Roma"));
        Write("dialogs/Suite/cade.test.dialog", Script("eco", "no"));
        Write("dialogs/Suite/regge.test.dialog", Script("eco", "regge niente"));

        var run = await TestAsync("dialogs");

        Assert.Contains("passed  dialogs/Suite/sub/nome.test.dialog", run.Output, StringComparison.Ordinal);
        Assert.Contains("passed  dialogs/Suite/cade.test.dialog", run.Output, StringComparison.Ordinal);
        Assert.Contains("failed  dialogs/Suite/regge.test.dialog: expected a failure with «didn't match», but it passed", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 passed, 1 failed\n", run.Output, StringComparison.Ordinal);
    }

    private static string Script(string dialog, string reply) => $$"""
        { "$kind": "Microsoft.Test.Script", "dialog":         "{{dialog}}", "script": [
        { "$kind": "Microsoft.Test.UserSays", "text": "buongiorno" },
        { "$kind": "Microsoft.Test.AssertReply", "text": "{{reply}}" } ] }
        """;

    private Task<ProgramRun> TestAsync(params string[] arguments) => ProgramRun.ToItsEndAsync(_folder.Path, ["dialogs", "test", .. arguments]);

    private void Write(string file, string content)
    {
        var path = Path.Combine(_folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content.ReplaceLineEndings("\n"));
    }
}
