using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Dialogs.Generation.Syntax;

namespace ContactBot.Dialogs.Generation.Compilation;

/// <summary>Loads a file with all that it imports, each file once.</summary>
internal sealed class TemplateLoader(ImportResolver resolver, TemplateLoadOptions options)
{
    private readonly Dictionary<string, LoadedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Importing, string Path), LoadedFile> _resolved = [];
    private readonly Dictionary<string, LanguageTemplates> _loaded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loading = new(StringComparer.Ordinal);

    public LanguageTemplates Load(SourceText source)
    {
        var file = new LoadedFile(source);
        _files.Add(source.Id, file);
        return Load(file);
    }

    private LanguageTemplates Load(LoadedFile file)
    {
        if (_loaded.TryGetValue(file.Id, out var loaded))
        {
            return loaded;
        }

        _loading.Add(file.Id);
        List<LanguageTemplates> references = [];
        Dictionary<string, LanguageTemplates> aliases = new(StringComparer.Ordinal);
        try
        {
            List<LoadedFile> imported = [];
            Collect(file, [file], imported);
            references.AddRange(imported.Select(Load));
            LoadAliases(file, aliases);
            loaded = Compile(file, imported, references, aliases);
        }
        catch (ImportException failure)
        {
            // Without its imports nothing else that could be said about the file would be right.
            failure.File.Diagnostics.Add(failure.Problem, failure.Offset);
            if (failure.File != file)
            {
                file.Diagnostics.Add(failure.Problem, 0);
            }

            loaded = new LanguageTemplates(file, [], aliases, file.Templates.ToDictionary(template => template.Name), new ExpressionCompiler(options, new Dictionary<string, Template>(), aliases));
        }

        _loading.Remove(file.Id);
        _loaded.Add(file.Id, loaded);
        return loaded;
    }

    private LanguageTemplates Compile(LoadedFile file, List<LoadedFile> imported, List<LanguageTemplates> references, Dictionary<string, LanguageTemplates> aliases)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var template in file.Templates.Concat(imported.SelectMany(other => other.Templates)))
        {
            templates.TryAdd(template.Name, template);
        }

        var expressions = new ExpressionCompiler(options, templates, aliases);
        if (templates.Count == 0)
        {
            file.Diagnostics.Add(Problem.NoTemplate, 0);
        }

        var compiler = new TemplateCompiler(expressions, file.Diagnostics);
        for (var index = 0; index < file.Templates.Count; index++)
        {
            var template = file.Templates[index];
            var syntax = file.Syntax.Templates[index];
            var duplicates = imported.Where(other => other.Names.Contains(template.Name)).ToList();
            duplicates.ForEach(other => file.Diagnostics.Add(Problem.DuplicateIn(template.Name, other.Id), syntax.Offset));
            if (duplicates.Count == 0 && syntax.Body is { } body)
            {
                template.Body = compiler.Compile(body);
            }
        }

        return new LanguageTemplates(file, references, aliases, templates, expressions);
    }

    /// <summary>Gathers the files that a file imports, directly or not, in the order met. A file may import itself, which means nothing.</summary>
    private void Collect(LoadedFile file, List<LoadedFile> path, List<LoadedFile> found)
    {
        foreach (var import in file.Syntax.Imports.Where(import => import.Alias is null))
        {
            var imported = Resolve(file, import);
            if (imported == file)
            {
                continue;
            }

            if (path.Contains(imported))
            {
                throw new ImportException(file, import.Offset, Problem.ImportLoop(file.Id, imported.Id));
            }

            if (!found.Contains(imported))
            {
                found.Add(imported);
                Collect(imported, [.. path, imported], found);
            }
        }
    }

    private void LoadAliases(LoadedFile file, Dictionary<string, LanguageTemplates> aliases)
    {
        foreach (var import in file.Syntax.Imports.Where(import => import.Alias is not null))
        {
            var imported = Resolve(file, import);
            if (_loading.Contains(imported.Id))
            {
                throw new ImportException(file, import.Offset, Problem.ImportLoop(file.Id, imported.Id));
            }

            aliases[import.Alias!] = Load(imported);
        }
    }

    private LoadedFile Resolve(LoadedFile file, ImportSyntax import)
    {
        if (_resolved.TryGetValue((file.Id, import.Path), out var known))
        {
            return known;
        }

        try
        {
            var text = resolver(file.Id, import.Path);
            if (!_files.TryGetValue(text.Id, out var imported))
            {
                imported = new LoadedFile(new SourceText(text.Id, text.Content));
                _files.Add(text.Id, imported);
            }

            _resolved.Add((file.Id, import.Path), imported);
            return imported;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ImportException(file, import.Offset, Problem.Import(exception.Message));
        }
    }

    private sealed class ImportException(LoadedFile file, int offset, Problem problem) : Exception(problem.Message)
    {
        public LoadedFile File => file;

        public int Offset => offset;

        public Problem Problem => problem;
    }
}
