using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Finds the files that another file imports: by path from its own folder, by name wherever they are, or all of a folder.</summary>
internal sealed class ImportedFiles(ResourceStore store, DiagnosticBag diagnostics)
{
    /// <summary>The files; none where there are none, which is reported.</summary>
    public IReadOnlyList<Resource> Find(string target, string extension, Resource importing, SourceLocation location)
    {
        if (target.Contains("://", StringComparison.Ordinal))
        {
            diagnostics.Warn(DialogError.Reference, location, $"\"{target}\" is not read: what is imported must be a file of the bot");
            return [];
        }

        var path = Resolve(FolderOf(importing.File), target);
        var files = path.EndsWith('*') ? FindAll(path, extension, importing) : FindOne(path, extension, importing);
        if (files.Count == 0)
        {
            diagnostics.Report(DialogError.Reference, location, $"there is no file \"{target}\"");
        }

        return files;
    }

    private List<Resource> FindOne(string path, string extension, Resource importing)
    {
        if (store.Resources.FirstOrDefault(resource => resource.File.Equals(path, StringComparison.OrdinalIgnoreCase)) is { } exact)
        {
            return [exact];
        }

        // Editors name a file without its language and mean the one of the language that they are in.
        var id = path[(path.LastIndexOf('/') + 1)..];
        var stem = id.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? id[..^extension.Length] : id;
        var (_, locale) = LanguageResources.SplitLocale(importing.Id[..importing.Id.LastIndexOf('.')]);
        foreach (var name in new[] { id, locale.Length > 0 ? $"{stem}.{locale}{extension}" : "", $"{stem}{extension}" })
        {
            if (store.TryFind(name, out var resource) && resource.Id.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return [resource];
            }
        }

        return [];
    }

    private List<Resource> FindAll(string path, string extension, Resource importing)
    {
        var isDeep = path.EndsWith("**", StringComparison.Ordinal);
        var folder = path.TrimEnd('*').TrimEnd('/');
        return
        [
            .. store.Resources.Where(resource => resource != importing
                && resource.Id.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
                && FolderOf(resource.File) is var own
                && (own.Equals(folder, StringComparison.OrdinalIgnoreCase)
                    || (isDeep && (folder.Length == 0 || own.StartsWith($"{folder}/", StringComparison.OrdinalIgnoreCase))))),
        ];
    }

    private static string FolderOf(string file) => file[..Math.Max(file.LastIndexOf('/'), 0)];

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in target.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case ".":
                    break;
                case "..":
                    parts.RemoveRange(Math.Max(parts.Count - 1, 0), Math.Min(parts.Count, 1));
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
