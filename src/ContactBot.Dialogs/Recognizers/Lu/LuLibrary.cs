using System.Text;
using System.Text.RegularExpressions;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Loads <c>.lu</c> files, each once, and learns from them. Used by one thread, for one load.</summary>
internal sealed class LuLibrary(ResourceStore store, DialogBotOptions options, DiagnosticBag diagnostics)
{
    private const string Extension = ".lu";

    private readonly Dictionary<string, LuDocument> _documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LuRecognizer> _recognizers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The recognizer for <c>name.lu</c> and its languages (<c>name.it.lu</c> …); null where there is no such file.</summary>
    public LuRecognizer? Load(string name)
    {
        if (_recognizers.TryGetValue(name, out var known))
        {
            return known;
        }

        var models = new Dictionary<string, LuModel>(StringComparer.OrdinalIgnoreCase);
        foreach (var (locale, resource) in FindLanguages(BaseOf(name)))
        {
            var document = Merge(resource, []);
            Check(document);
            models.Add(locale, new LuModel(document, document.Culture ?? (locale.Length > 0 ? locale : options.DefaultLocale), options.Classifiers));
        }

        if (models.Count == 0)
        {
            return null;
        }

        var recognizer = new LuRecognizer(models) { Id = name };
        _recognizers.Add(name, recognizer);
        return recognizer;
    }

    private static string BaseOf(string name)
    {
        var at = name.IndexOf(Extension, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? name : name[..at];
    }

    private IEnumerable<(string Locale, Resource Resource)> FindLanguages(string name)
    {
        foreach (var resource in store.Resources)
        {
            if (!resource.Id.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || !resource.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = resource.Id[name.Length..^Extension.Length];
            if (rest.Length == 0 || (rest[0] == '.' && IsLocale(rest[1..])))
            {
                yield return (rest.TrimStart('.').ToLowerInvariant(), resource);
            }
        }
    }

    private static bool IsLocale(string text) => text.Length is 2 or 3 || (text.Length > 3 && text[2] == '-');

    private LuDocument Merge(Resource resource, HashSet<string> visited)
    {
        var document = Parse(resource);
        if (document.Imports.Count == 0 || !visited.Add(resource.Id))
        {
            return document;
        }

        var intents = document.Intents.ToList();
        var entities = document.Entities.ToList();
        foreach (var import in document.Imports)
        {
            if (!store.TryFind(import.File, out var imported))
            {
                diagnostics.Report(DialogError.Reference, import.Location, $"there is no file \"{import.File}\"");
                continue;
            }

            var other = Merge(imported, visited);
            intents.AddRange(other.Intents
                .Where(intent => import.Intent is null || intent.Name.Equals(import.Intent, StringComparison.OrdinalIgnoreCase))
                .Select(intent => import.Into is null ? intent : intent with { Name = import.Into }));
            entities.AddRange(other.Entities);
        }

        return document with { Intents = intents, Entities = entities };
    }

    private LuDocument Parse(Resource resource)
    {
        if (!_documents.TryGetValue(resource.Id, out var document))
        {
            document = LuParser.Parse(Encoding.UTF8.GetString(resource.Content.Span).TrimStart('\uFEFF'), resource.File, diagnostics);
            _documents.Add(resource.Id, document);
        }

        return document;
    }

    private void Check(LuDocument document)
    {
        foreach (var entity in document.Entities)
        {
            if (entity.Kind == LuEntityKind.Regex && !IsPattern(entity.Pattern, out var mistake))
            {
                diagnostics.Report(DialogError.Pattern, entity.Location, $"the regular expression of \"{entity.Name}\" can't be parsed: {mistake}");
            }
        }

        diagnostics.ThrowIfErrors();
    }

    private static bool IsPattern(string pattern, out string mistake)
    {
        try
        {
            SafeRegex.Create(pattern, RegexOptions.IgnoreCase);
            mistake = "";
            return true;
        }
        catch (ArgumentException exception)
        {
            mistake = exception.Message;
            return false;
        }
    }
}
