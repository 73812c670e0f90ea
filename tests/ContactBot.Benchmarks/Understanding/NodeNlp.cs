using System.Diagnostics;
using System.Text.Json.Nodes;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Understanding;

/// <summary>The <c>NlpManager</c> of node-nlp on the same sentences, in a process of its own.</summary>
internal static class NodeNlp
{
    /// <exception cref="InvalidOperationException">Node failed.</exception>
    public static async Task<UnderstandingScore> MeasureAsync(string trainFile, string testFile, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "NodeNlp");
        await NodePackages.RestoreAsync(folder, cancellationToken);
        using var process = Process.Start(new ProcessStartInfo("node", ["classify.js", Path.GetFullPath(trainFile), Path.GetFullPath(testFile)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var line = output.Split('\n').LastOrDefault(line => line.StartsWith('{'));
        return process.ExitCode == 0 && line is not null
            ? UnderstandingScore.Read(JsonNode.Parse(line)!)
            : throw new InvalidOperationException($"classify.js ended with {process.ExitCode}.");
    }
}
