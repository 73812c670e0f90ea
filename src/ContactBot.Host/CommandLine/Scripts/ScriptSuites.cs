using System.Diagnostics;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Testing;

namespace ContactBot.Host.CommandLine.Scripts;

/// <summary>Runs scripts, each over the files that it may see; every set of files is read once. For one thread.</summary>
/// <param name="given">The folder that was asked for, or that of the file that was.</param>
/// <param name="resources">The folder whose files all scripts see; null to find it for each.</param>
/// <param name="options">What the bots are made with.</param>
internal sealed class ScriptSuites(string given, string? resources, DialogBotOptions options)
{
    // Scripts of the format's makers speak English where they name no language.
    private const string IndexedLocale = "en-us";

    private readonly Dictionary<string, ScriptIndex?> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TestScriptRunner?> _runners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mistakes = new(StringComparer.Ordinal);

    public async Task<ScriptOutcome> RunAsync(string file, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var index = IndexOf(Path.GetDirectoryName(file)!)?.Of(file);
        var result = await RunOverFirstFittingAsync(file, index, cancellationToken);
        return new ScriptOutcome(
            Path.GetRelativePath(Directory.GetCurrentDirectory(), file),
            result.Step?.Line,
            result.Step?.Column,
            index is null ? result.Failure : index.Judge(result.Failure),
            (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private async Task<TestScriptResult> RunOverFirstFittingAsync(string file, IndexedScript? index, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file)[..^TestCommand.Extension.Length];
        TestScriptResult? result = null;
        foreach (var folder in FoldersOf(file, index))
        {
            if (RunnerOf(folder, index) is not { } runner)
            {
                result ??= new TestScriptResult(name, _mistakes[folder]);
                break;
            }

            result = await runner.RunAsync(name, index?.Settings, cancellationToken);
            if (!result.LacksResources)
            {
                break;
            }
        }

        return result!;
    }

    private IEnumerable<string> FoldersOf(string file, IndexedScript? index) => (resources, index) switch
    {
        ({ } folder, _) => [folder],
        (_, { } indexed) => [indexed.Suite],
        _ => ScriptFolders.Of(file, given),
    };

    private ScriptIndex? IndexOf(string folder)
    {
        if (!_indexes.TryGetValue(folder, out var index))
        {
            _indexes[folder] = index = ScriptIndex.Find(folder);
        }

        return index;
    }

    private TestScriptRunner? RunnerOf(string folder, IndexedScript? index)
    {
        if (!_runners.TryGetValue(folder, out var runner))
        {
            try
            {
                runner = new TestScriptRunner(ResourceStore.Open(folder), index is null ? options : options with { DefaultLocale = IndexedLocale });
            }
            catch (DialogLoadException exception)
            {
                _mistakes[folder] = exception.Message;
            }

            _runners[folder] = runner;
        }

        return runner;
    }
}
