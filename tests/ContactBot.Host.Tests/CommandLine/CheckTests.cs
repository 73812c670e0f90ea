using System.Text.Json;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests.CommandLine;

public sealed class CheckTests : IDisposable
{
    private const string Sound = """{ "$kind": "Microsoft.AdaptiveDialog", "triggers": [] }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_municipal_bot_has_no_mistake()
    {
        var run = await ProgramRun.ToItsEndAsync(RepositoryRoot.Path, "dialogs", "check", "dialogs");

        Assert.Matches(@"^0 errors, 0 warnings in \d+ files\n$", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Every_mistake_of_every_file_is_told_in_one_run_with_its_place()
    {
        Write("main.dialog", """
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "triggers": [ { "$kind": "Microsoft.OnIntnet" } ]
            }
            """);
        Write("a/uno.dialog", """{ "$kind": "Microsoft.AdaptiveDialog", "generator": "manca.lg" }""");
        Write("b/uno.dialog", Sound);
        Write("rotto.dialog", "{\n  no }");
        Write("testi.lg", "# Saluto\n- ${ciao(}\n");
        Write("frasi.lu", "# Saluto\n- salve\nciao a tutti\n");
        Write("domande.qna", "risposta senza domanda\n");
        Write("modelli.lu", "@ regex codice = /(/\n");
        Write("tests/prova.test.dialog", """
            {
              "$kind": "Microsoft.Test.Script",
              "dialog": "manca",
              "script": [
                { "$kind": "Microsoft.Test.UserSaysNothing" } ]
            }
            """);

        var run = await CheckAsync();

        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(1, run.ExitCode);
        Assert.Collection(
            lines[..^1].Where(line => !line.StartsWith(' ')),
            line => Assert.StartsWith("a/uno.dialog:1:53: CB2008 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("b/uno.dialog:1:1: CB2002 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("domande.qna:1:1: CB2014 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("frasi.lu:3:1: CB2010 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("main.dialog:3:28: CB2004 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("modelli.lu:1:17: CB2009 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("rotto.dialog:2:3: CB2003 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("testi.lg:2:", line, StringComparison.Ordinal),
            line => Assert.StartsWith("tests/prova.test.dialog:3:13: CB2008 ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("tests/prova.test.dialog:5:16: CB2004 ", line, StringComparison.Ordinal));
        Assert.Equal("10 errors, 0 warnings in 8 files", lines[^1]);
    }

    [Fact]
    public async Task Warnings_alone_are_no_failure()
    {
        Write("main.dialog", Sound);
        Write("testi.lg", "# Vuoto\n");

        var run = await CheckAsync();

        Assert.StartsWith("testi.lg:1:1: warning CB2107 ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 1 warning in 2 files\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_not_in_UTF8_is_worth_a_warning()
    {
        Write("main.dialog", Sound);
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "testi.lg"), "# Citta\n- citt\u00e0\n"u8.ToArray().Where(unit => unit != 0xC3).ToArray(), TestContext.Current.CancellationToken);

        Assert.StartsWith("testi.lg:1:1: warning CB2013 ", (await CheckAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_is_not_in_the_file_of_the_dialog_is_found()
    {
        Write("testi.lg", "# Saluto\n- ciao\n");
        Write("testi.en.lg", "# Saluto\n- hello\n\n# Congedo\n- bye\n");
        Write("main.dialog", """
            { "$kind": "Microsoft.AdaptiveDialog", "generator": "testi.lg", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.SendActivity", "activity": "${Saluto()}" },
              { "$kind": "Microsoft.SendActivity", "activity": "${Salutto()}" },
              { "$kind": "Microsoft.SendActivity", "activity": "${Congedo()}" },
              { "$kind": "Microsoft.TextInput", "property": "dialog.nome", "prompt": "${ChiediNome(" } ] } ] }
            """);

        Assert.Collection(
            (await CheckAsync()).Output.TrimEnd().Split('\n'),
            line => Assert.StartsWith("main.dialog:3:52: CB2007 this can't be said with \"testi.lg\": ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("main.dialog:5:74: CB2007 this can't be said with \"testi.lg\": ", line, StringComparison.Ordinal),
            line => Assert.Equal("2 errors, 0 warnings in 3 files", line));
    }

    [Fact]
    public async Task A_folder_without_a_dialog_is_a_mistake()
    {
        var run = await CheckAsync();

        Assert.Contains("CB2001", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task The_result_can_be_had_as_JSON()
    {
        Write("main.dialog", """{ "$kind": "Microsoft.AdaptiveDialog", "generator": "manca.lg" }""");

        var run = await CheckAsync("--json");

        var report = JsonElement.Parse(run.Output);
        var mistake = report.GetProperty("mistakes")[0];
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, report.GetProperty("errors").GetInt32());
        Assert.Equal(("main.dialog", 1, 53), (mistake.GetProperty("file").GetString(), mistake.GetProperty("line").GetInt32(), mistake.GetProperty("column").GetInt32()));
        Assert.Equal(("error", "CB2008"), (mistake.GetProperty("severity").GetString(), mistake.GetProperty("code").GetString()));
    }

    private Task<ProgramRun> CheckAsync(params string[] options) => ProgramRun.ToItsEndAsync(_folder.Path, ["dialogs", "check", ".", .. options]);

    private void Write(string file, string content)
    {
        var path = Path.Combine(_folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content.ReplaceLineEndings("\n"));
    }
}
