using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Engine;

/// <summary>The official JavaScript SDK's engine on the same work, in a process of its own.</summary>
internal static class JavaScriptEngine
{
    /// <exception cref="InvalidOperationException">Node failed.</exception>
    public static async Task<IReadOnlyList<Sample>> MeasureAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "JavaScriptPeer");
        await NodePackages.RestoreAsync(folder, cancellationToken);
        using var process = Process.Start(new ProcessStartInfo("node", ["engine.js"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["NODE_ENV"] = "production" },
        })!;
        var samples = new List<Sample>();
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            samples.Add(Read(JsonNode.Parse(line)!));
        }

        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? samples : throw new InvalidOperationException($"engine.js ended with {process.ExitCode}.");
    }

    private static Sample Read(JsonNode line)
        => new((string)line["kind"]!, (string)line["name"]!, line["nanoseconds"]!.GetValue<JsonElement>().GetDouble(), null, line["result"]);
}
