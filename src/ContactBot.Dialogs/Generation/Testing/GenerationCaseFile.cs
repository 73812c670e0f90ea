using System.Text.Json;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>A file of cases of what templates must generate (format <c>lg-cases/1</c>), or of the mistakes they must be found to have (<c>lg-diagnostics/1</c>).</summary>
public sealed class GenerationCaseFile
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private GenerationCaseFile(IReadOnlyList<GenerationCase> cases) => Cases = cases;

    /// <summary>The cases, in the order of the file.</summary>
    public IReadOnlyList<GenerationCase> Cases { get; }

    /// <summary>Reads a file; the template files that its cases name are looked for beside it.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="JsonException">It is no JSON, or not of either format.</exception>
    public static GenerationCaseFile Load(string path)
    {
        var root = JsonDocument.Parse(File.ReadAllBytes(path), Reading).RootElement;
        var isDiagnostics = root.TryGetProperty("format", out var format) && format.GetString() == "lg-diagnostics/1";
        if (!root.TryGetProperty("cases", out var cases) || cases.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException($"{path} has no cases: expected an object with a list \"cases\".");
        }

        var sources = new CaseSources(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");
        return new GenerationCaseFile([.. cases.EnumerateArray().Select(element => new GenerationCase(element, sources, isDiagnostics))]);
    }
}
