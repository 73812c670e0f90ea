using System.Text;
using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Loading;

internal sealed partial class DialogLoader
{
    private const string DefaultFile = "main.lg";

    private readonly Dictionary<string, ILanguageGenerator> _generators = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _checkedTemplates = new(StringComparer.Ordinal);
    private LanguageFiles? _languageFiles;
    private ILanguageGenerator? _inlineGenerator;

    /// <summary>Speaks where no dialog has a generator of its own: <c>main.lg</c>, or plain text.</summary>
    public ILanguageGenerator LoadDefaultGenerator() => FindGenerator(DefaultFile) ?? InlineGenerator;

    private ILanguageGenerator InlineGenerator => _inlineGenerator ??= new TemplateLanguageGenerator(LanguageTemplates.Parse("", "", null, TemplateOptions));

    private TemplateLoadOptions TemplateOptions { get; } = new() { Functions = functions };

    /// <summary>What speaks for a dialog: in place, or a <c>.lg</c> file in all its languages.</summary>
    public ILanguageGenerator? LoadGenerator(SourceNode node, DialogDefinition parent)
    {
        if (node.Text is { } name)
        {
            return LoadNamedGenerator(node, name, parent);
        }

        var definition = parent.Part(node, "generator");
        switch (KindOf(node))
        {
            case null:
                return null;
            case "Microsoft.TemplateEngineLanguageGenerator":
                return node["id"]?.Text is { } id && FindGenerator(id) is { } found ? found : InlineGenerator;
            case "Microsoft.ResourceMultiLanguageGenerator":
                definition.Require("resourceId");
                return node["resourceId"] is { Text: { } resource } at ? LoadNamedGenerator(at, resource, definition) : null;
            case "Microsoft.MultiLanguageGenerator":
                return LoadLanguages(node, definition);
            case { } kind:
                ReportUnknownKind(node, kind, ["Microsoft.TemplateEngineLanguageGenerator", "Microsoft.ResourceMultiLanguageGenerator", "Microsoft.MultiLanguageGenerator"]);
                return null;
        }
    }

    private ILanguageGenerator? LoadNamedGenerator(SourceNode node, string name, DialogDefinition parent)
    {
        if (FindGenerator(name) is { } generator)
        {
            return generator;
        }

        if (TryFindDialog(name, out var resource) && Source(resource) is { } source)
        {
            return LoadGenerator(source, parent);
        }

        diagnostics.Report(DialogError.Reference, node.Location, $"there is no language generation file \"{name}\", in whatever language");
        return null;
    }

    private LanguageChoiceGenerator LoadLanguages(SourceNode node, DialogDefinition definition)
    {
        var languages = new Dictionary<string, ILanguageGenerator>(StringComparer.OrdinalIgnoreCase);
        foreach (var (locale, item) in node["languageGenerators"]?.Properties ?? [])
        {
            if (LoadGenerator(item, definition) is { } generator)
            {
                languages[locale] = generator;
            }
        }

        return new LanguageChoiceGenerator(languages, options.Languages);
    }

    /// <summary>A file of templates in all its languages, whose mistakes are reported; null where there is no such file.</summary>
    public MultiLanguageGenerator? FindTemplates(string name) => FindGenerator(name) as MultiLanguageGenerator;

    private ILanguageGenerator? FindGenerator(string name)
    {
        if (!name.EndsWith(".lg", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (_generators.TryGetValue(name, out var known))
        {
            return known;
        }

        _languageFiles ??= new LanguageFiles(store.Resources
            .Where(resource => resource.Id.EndsWith(".lg", StringComparison.OrdinalIgnoreCase))
            .Select(resource => new ImportedText(resource.File, Encoding.UTF8.GetString(resource.Content.Span).TrimStart('\uFEFF'))));
        var generator = _languageFiles.Load(name, options.DefaultLocale, TemplateOptions);
        if (generator.Languages.Count == 0)
        {
            return null;
        }

        foreach (var templates in generator.Languages.Values)
        {
            Check(templates);
        }

        _generators.Add(name, generator);
        return generator;
    }

    private void Check(LanguageTemplates templates)
    {
        if (!_checkedTemplates.Add(templates.Id))
        {
            return;
        }

        foreach (var mistake in templates.AllDiagnostics)
        {
            var location = new SourceLocation(mistake.File, mistake.Line, mistake.Column);
            if (mistake.Severity == DiagnosticSeverity.Error)
            {
                diagnostics.Report(mistake.Code, location, mistake.Message);
            }
            else
            {
                diagnostics.Warn(mistake.Code, location, mistake.Message);
            }
        }
    }
}
