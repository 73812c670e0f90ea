using ContactBot.Dialogs.Loading;
using ContactBot.Knowledge.Pages;

namespace ContactBot.Dialogs.Knowledge;

/// <summary>Reads the pages that lie beside the dialogs.</summary>
internal static class KnowledgeLoader
{
    private const string Folder = "knowledge";

    /// <summary>Whether a file belongs to the knowledge base: any page, and the editors' synonyms, below a folder of that name.</summary>
    public static bool Includes(string file)
        => KnowledgeFiles.Includes(file) && file.Split('/', '\\').SkipLast(1).Contains(Folder, StringComparer.OrdinalIgnoreCase);

    public static KnowledgeFiles Load(ResourceStore store, DiagnosticBag diagnostics)
    {
        var files = KnowledgeFiles.Read(store.KnowledgeSources);
        foreach (var mistake in files.Mistakes)
        {
            var location = new SourceLocation(mistake.File, mistake.Line, mistake.Column);
            if (mistake.IsWarning)
            {
                diagnostics.Warn(DialogError.Knowledge, location, mistake.Message);
            }
            else
            {
                diagnostics.Report(DialogError.Knowledge, location, mistake.Message);
            }
        }

        return files;
    }
}
