using System.Text.Json;
using ContactBot.Understanding.Intents;

namespace ContactBot.Understanding.Tests;

/// <summary>Real citizens' questions, kept beside the repository and not part of it.</summary>
internal static class SharedData
{
    /// <summary>Reads a file of labelled sentences (JSON lines); skips the running test if it isn't there.</summary>
    public static IReadOnlyList<LabelledUtterance> Read(string path)
    {
        var file = Find(path);
        Assert.SkipWhen(file is null, $"shared/nlu/{path} is not beside the repository.");
        return [.. File.ReadLines(file!).Where(line => line.Length > 0).Select(Parse)];
    }

    private static LabelledUtterance Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return new(document.RootElement.GetProperty("intent").GetString()!, document.RootElement.GetProperty("utt").GetString()!);
    }

    private static string? Find(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ContactBot.sln")))
        {
            root = root.Parent;
        }

        return new[] { "..", "../.." }
            .Select(up => Path.Combine(root?.FullName ?? ".", up, "shared", "nlu", path))
            .FirstOrDefault(File.Exists);
    }
}
