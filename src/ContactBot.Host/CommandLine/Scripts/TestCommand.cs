using System.CommandLine;

namespace ContactBot.Host.CommandLine.Scripts;

/// <summary><c>dialogs test</c>: runs test scripts, and says of each whether it passed and why not.</summary>
internal static class TestCommand
{
    public const string Extension = ".test.dialog";

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };

    public static Command Create()
    {
        var path = new Argument<string>("file or folder") { Description = "A test script (*.test.dialog), or a folder with scripts in it or below." };
        var resources = new Option<string?>("--dialogs") { Description = "The folder whose files the scripts see; without it: of the bot that they stand in, or of their suite.", HelpName = "folder" };
        var json = CommandConsole.JsonOption();
        var command = new Command("test", "Run the test scripts of a file or folder.") { path, resources, json };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(path), result.GetValue(resources), result.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, string? resources, bool asJson, CancellationToken cancellationToken)
    {
        var files = Find(Path.GetFullPath(path));
        if (resources is not null && !Directory.Exists(resources))
        {
            throw CommandLineErrors.NoFolder(resources);
        }

        var given = Directory.Exists(path) ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var suites = new ScriptSuites(given, resources is null ? null : Path.GetFullPath(resources), TrialBot.Options);
        var outcomes = new List<ScriptOutcome>(files.Count);
        foreach (var file in files)
        {
            var outcome = await suites.RunAsync(file, cancellationToken);
            outcomes.Add(outcome);
            if (!asJson)
            {
                Write(outcome);
            }
        }

        var report = TestReport.Of(outcomes);
        if (asJson)
        {
            CommandConsole.WriteJson(report, CommandJson.Default.TestReport);
        }
        else
        {
            Console.WriteLine($"{report.Passed} passed, {report.Failed} failed");
        }

        return report.Failed == 0 ? 0 : 1;
    }

    private static IReadOnlyList<string> Find(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw CommandLineErrors.NotFound(path);
        }

        IReadOnlyList<string> files = Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*", Everywhere).Where(IsScript).Order(StringComparer.Ordinal)]
            : IsScript(path) ? [path] : [];
        return files.Count > 0 ? files : throw CommandLineErrors.NoScripts(path);
    }

    private static bool IsScript(string file) => file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private static void Write(ScriptOutcome outcome) => Console.WriteLine(
        outcome.Failure is null ? $"passed  {outcome.File}"
        : outcome.Line is null ? $"failed  {outcome.File}: {CommandConsole.Indent(outcome.Failure)}"
        : $"failed  {outcome.File}:{outcome.Line}:{outcome.Column}: {CommandConsole.Indent(outcome.Failure)}");
}
