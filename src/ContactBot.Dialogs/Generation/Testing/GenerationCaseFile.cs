using System.Text.Json;
using ContactBot.Expressions.Testing;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>A file of cases of what templates must generate (format <c>lg-cases/1</c>), or of the mistakes they must be found to have (<c>lg-diagnostics/1</c>).</summary>
public sealed class GenerationCaseFile
{
    private const string Values = "lg-cases/1";
    private const string Mistakes = "lg-diagnostics/1";

    private GenerationCaseFile(IReadOnlyList<GenerationCase> cases) => Cases = cases;

    /// <summary>The cases, in the order of the file.</summary>
    public IReadOnlyList<GenerationCase> Cases { get; }

    /// <summary>Reads a file; the template files that its cases name are looked for beside it.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="JsonException">It is no JSON, or not of either format.</exception>
    public static GenerationCaseFile Load(string path)
    {
        var document = CaseDocument.Load(path, Values, Mistakes);
        var sources = new CaseSources(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");
        return new GenerationCaseFile(
            [.. document.Cases.Select((element, index) => new GenerationCase(document.IdOf(index), element, sources, document.Format == Mistakes))]);
    }
}
