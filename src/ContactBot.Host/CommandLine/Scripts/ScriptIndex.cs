using System.Text.Json;
using ContactBot.Dialogs.Testing;
using ContactBot.Expressions;

namespace ContactBot.Host.CommandLine.Scripts;

/// <summary>
/// An <c>index.json</c> of test scripts (format <c>dialog-scripts/1</c>): each folder beside it is a suite with files of its own, and some scripts run under
/// settings, or must fail.
/// </summary>
internal sealed class ScriptIndex
{
    private const string FileName = "index.json";
    private const string Format = "dialog-scripts/";
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly string _folder;
    private readonly Dictionary<string, IndexedScript> _scripts = new(StringComparer.Ordinal);

    private ScriptIndex(string folder, JsonElement scripts)
    {
        _folder = folder;
        foreach (var entry in scripts.EnumerateArray())
        {
            // Paths are written from the folder above.
            var file = Path.GetFullPath(Path.Combine(folder, "..", entry.GetProperty("file").GetString()!));
            _scripts[file] = Read(entry, SuiteOf(file));
        }
    }

    /// <summary>The index that speaks for the scripts of a folder: there or in one above; null where there is none.</summary>
    /// <exception cref="CommandException">There is one that can't be read.</exception>
    public static ScriptIndex? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, FileName);
            if (File.Exists(file) && Load(file, at.FullName) is { } index)
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>What it says of a script, listed or not.</summary>
    public IndexedScript Of(string file) => _scripts.GetValueOrDefault(file) ?? new IndexedScript(SuiteOf(file), new TestScriptSettings(), null);

    private static ScriptIndex? Load(string file, string folder)
    {
        try
        {
            using var content = File.OpenRead(file);
            using var document = JsonDocument.Parse(content, Reading);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out var format) && format.ToString().StartsWith(Format, StringComparison.Ordinal)
                ? new ScriptIndex(folder, root.GetProperty("scripts"))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw CommandLineErrors.Unreadable(file, exception);
        }
    }

    private static IndexedScript Read(JsonElement entry, string suite)
    {
        var settings = Property(entry, "settings");
        return new IndexedScript(
            suite,
            new TestScriptSettings
            {
                TestName = Property(settings, "upstreamTest")?.GetString(),
                Settings = Property(settings, "configuration") is { } configuration ? JsonValues.FromElement(configuration) : null,
            },
            Property(settings, "expectFailure") is { } failure ? Property(failure, "messageContains")?.GetString() ?? "" : null);
    }

    private string SuiteOf(string file)
    {
        var relative = Path.GetRelativePath(_folder, file);
        var end = relative.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return end > 0 && !relative.StartsWith("..", StringComparison.Ordinal) ? Path.Combine(_folder, relative[..end]) : Path.GetDirectoryName(file)!;
    }

    private static JsonElement? Property(JsonElement? owner, string name)
        => owner is { ValueKind: JsonValueKind.Object } instance && instance.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
