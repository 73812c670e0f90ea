using System.Text.Json;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Testing;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Testing;

/// <summary>The test scripts of the format's makers: found beside the repository, never inside it.</summary>
internal static class ConformanceScripts
{
    private static readonly Lazy<string?> Folder = new(Find);
    private static readonly Lazy<Dictionary<string, JsonElement>> Index = new(ReadIndex);

    public static bool Exist => Folder.Value is not null;

    public static IEnumerable<string> Ids => Index.Value.Keys;

    public static async Task<TestScriptResult> RunAsync(string id, CancellationToken cancellationToken)
    {
        var entry = Index.Value[id];
        var settings = entry.TryGetProperty("settings", out var given) ? given : default;
        var store = ResourceStore.Open(Path.Combine(Folder.Value!, entry.GetProperty("suite").GetString()!));
        var runner = new TestScriptRunner(store, new DialogBotOptions { DefaultLocale = "en-us" });
        var script = Path.GetFileName(entry.GetProperty("file").GetString()!)[..^".test.dialog".Length];
        return await runner.RunAsync(
            script,
            new TestScriptSettings
            {
                TestName = Read(settings, "upstreamTest")?.GetString(),
                Settings = Read(settings, "configuration") is { } configuration ? JsonValues.FromElement(configuration) : null,
            },
            cancellationToken);
    }

    /// <summary>A part of the message with which the script must fail; null where it must pass.</summary>
    public static string? ExpectedFailure(string id)
        => Index.Value[id].TryGetProperty("settings", out var settings) && Read(settings, "expectFailure") is { } failure
            ? failure.GetProperty("messageContains").GetString()
            : null;

    private static JsonElement? Read(JsonElement settings, string name)
        => settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty(name, out var value) ? value : null;

    private static Dictionary<string, JsonElement> ReadIndex()
    {
        if (Folder.Value is not { } folder)
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "index.json")));
        return document.RootElement.GetProperty("scripts").EnumerateArray().ToDictionary(entry => entry.GetProperty("id").GetString()!, entry => entry.Clone());
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContactBot.sln")))
            {
                return new[] { "../shared", "../../shared" }
                    .Select(shared => Path.GetFullPath(Path.Combine(folder.FullName, shared, "conformance", "dialogs")))
                    .FirstOrDefault(Directory.Exists);
            }
        }

        return null;
    }
}
