using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using ContactBot.Dialogs.Knowledge;
using ContactBot.Knowledge.Pages;

namespace ContactBot.Dialogs.Loading;

/// <summary>The files of one bot, found by file name without regard to case. Immutable once loaded.</summary>
public sealed class ResourceStore
{
    private static readonly string[] Extensions = [".dialog", ".dialog.schema", ".lg", ".lu", ".qna"];
    private static readonly string[] SchemaExtensions = [".schema", ".json"];

    // What begins with a dot is another program's: version control, editors, mounted volumes.
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };

    private readonly SortedDictionary<string, Resource> _resources = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<KnowledgeSource> _knowledge = [];
    private readonly Dictionary<string, (string Path, string File)> _schemas = new(StringComparer.OrdinalIgnoreCase);

    private ResourceStore()
    {
    }

    /// <summary>In the order of their names.</summary>
    public IReadOnlyCollection<Resource> Resources => _resources.Values;

    /// <summary>The pages of the knowledge base and what belongs to them, in the order of their names.</summary>
    internal IReadOnlyList<KnowledgeSource> KnowledgeSources => _knowledge;

    /// <summary>Reads every resource below a folder; files of other kinds, and what is hidden, are left alone.</summary>
    /// <exception cref="DialogLoadException">The folder is missing, a file can't be read, or two files have the same name.</exception>
    public static ResourceStore Open(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var store = Open(folder, diagnostics);
        diagnostics.ThrowIfErrors();
        return store;
    }

    /// <summary>Whether a file is one that a bot is made of.</summary>
    public static bool IsResource(string path) => Has(path, Extensions) || KnowledgeLoader.Includes(path);

    /// <summary>Changes with the name or the content of any file, and only then; of schemas, which are read late, the time and length stand for the content.</summary>
    public string ComputeStamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var resource in _resources.Values)
        {
            Append(resource.File, resource.Content.Length);
            hash.AppendData(resource.Content.Span);
        }

        foreach (var page in _knowledge)
        {
            Append(page.File, page.Content.Length);
            hash.AppendData(page.Content.Span);
        }

        foreach (var (path, file) in _schemas.Values)
        {
            var schema = new FileInfo(path);
            Append(file, schema.Exists ? schema.Length ^ schema.LastWriteTimeUtc.Ticks : -1);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string name, long number)
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }
    }

    internal static ResourceStore Open(string folder, DiagnosticBag diagnostics)
    {
        var store = new ResourceStore();
        if (!Directory.Exists(folder))
        {
            diagnostics.Report(DialogError.NoRoot, new SourceLocation(folder, 1, 1), "the folder of the dialogs does not exist");
            return store;
        }

        // What a tool generated comes last, where nobody wrote a file of that name.
        var files = Directory.EnumerateFiles(folder, "*", Everywhere).Order(StringComparer.Ordinal)
            .ToLookup(path => ResourceFolders.KindOf(Path.GetRelativePath(folder, path)));
        var left = files[ResourceFolderKind.Generated].Where(path => !store._resources.ContainsKey(Path.GetFileName(path)));
        foreach (var path in files[ResourceFolderKind.Source].Concat(left))
        {
            if (KnowledgeLoader.Includes(Path.GetRelativePath(folder, path)))
            {
                store.ReadKnowledge(folder, path, diagnostics);
            }
            else if (Has(path, Extensions))
            {
                store.Read(folder, path, diagnostics);
            }
            else if (Has(path, SchemaExtensions))
            {
                // Read only where a dialog refers to it: much that lies about is JSON.
                store._schemas.TryAdd(Path.GetFileName(path), (path, Path.GetRelativePath(folder, path).Replace('\\', '/')));
            }
        }

        return store;
    }

    /// <summary>Finds a file by its name.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Resource? resource) => _resources.TryGetValue(id, out resource);

    /// <summary>Finds and reads a JSON schema by its file name, with or without extension.</summary>
    internal bool TryFindSchema(string name, [NotNullWhen(true)] out Resource? schema)
    {
        if (TryFind(name, out schema))
        {
            return true;
        }

        foreach (var id in SchemaExtensions.Select(extension => $"{name}{extension}").Prepend(name))
        {
            if (_schemas.TryGetValue(id, out var found) && File.Exists(found.Path))
            {
                schema = new Resource(id, found.File, File.ReadAllBytes(found.Path));
                return true;
            }
        }

        return false;
    }

    private void Read(string folder, string path, DiagnosticBag diagnostics)
    {
        var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            var resource = new Resource(Path.GetFileName(path), file, File.ReadAllBytes(path));
            if (!Utf8.IsValid(resource.Content.Span))
            {
                diagnostics.Warn(DialogError.Encoding, resource.Start, "the file is not in UTF-8, so its accented letters will come out wrong; save it as UTF-8");
            }

            if (!_resources.TryAdd(resource.Id, resource))
            {
                diagnostics.Report(
                    DialogError.Resource,
                    resource.Start,
                    $"{_resources[resource.Id].File} has the same name; files are referred to by name, so give one of them another");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DialogError.Resource, new SourceLocation(file, 1, 1), $"the file can't be read: {exception.Message}");
        }
    }

    private void ReadKnowledge(string folder, string path, DiagnosticBag diagnostics)
    {
        var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            _knowledge.Add(new KnowledgeSource(file, File.ReadAllBytes(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DialogError.Resource, new SourceLocation(file, 1, 1), $"the file can't be read: {exception.Message}");
        }
    }

    private static bool Has(string path, IEnumerable<string> extensions) => extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
