namespace ContactBot.Dialogs.Generation;

/// <summary>Imports from disk.</summary>
public static class ImportedFiles
{
    /// <summary>
    /// Reads the file whose path, relative to the folder of the importing file, the import gives; either slash separates, and what precedes a <c>#</c> is
    /// ignored. The identifier is the full path.
    /// </summary>
    public static ImportedText Resolve(string importing, string path)
    {
        var full = FullPath(importing, path[(path.LastIndexOf('#') + 1)..]);
        return new ImportedText(full, File.ReadAllText(full));
    }

    /// <summary>The <see cref="FileReader"/> for files beside the template file.</summary>
    public static byte[] Read(string templateFile, string path) => File.ReadAllBytes(FullPath(templateFile, path));

    private static string FullPath(string from, string path)
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from) ?? "", path.Replace('\\', '/')));
}
