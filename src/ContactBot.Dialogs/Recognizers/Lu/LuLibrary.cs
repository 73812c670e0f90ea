using System.Text;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Qna;
using ContactBot.Understanding.Intents;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Loads <c>.lu</c> files, each once, and learns from them. Used by one thread, for one load.</summary>
internal sealed class LuLibrary
{
    private const string Extension = ".lu";

    private readonly DialogBotOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly LanguageResources _resources;
    private readonly ImportedFiles _files;
    private readonly QnaLibrary _questions;
    private readonly Dictionary<string, LuDocument> _documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LuRecognizer> _recognizers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Task<IIntentClassifier>> _learning = [];

    public LuLibrary(ResourceStore store, DialogBotOptions options, DiagnosticBag diagnostics, QnaLibrary questions)
    {
        (_options, _diagnostics, _questions) = (options, diagnostics, questions);
        _resources = new LanguageResources(store, Extension);
        _files = new ImportedFiles(store, diagnostics);
    }

    /// <summary>What is still being learnt.</summary>
    public IReadOnlyList<Task> Learning => _learning;

    /// <summary>The recognizer for <c>name.lu</c> and its languages (<c>name.it.lu</c> …); null where there is no such file.</summary>
    public LuRecognizer? Load(string name)
    {
        if (_recognizers.TryGetValue(name, out var known))
        {
            return known;
        }

        var models = new Dictionary<string, LuModel>(StringComparer.OrdinalIgnoreCase);
        foreach (var (locale, resource) in _resources.Find(name))
        {
            var document = Merge(resource);
            LuChecker.Check(document, _diagnostics);
            models.Add(locale, new LuModel(document, Train(document, locale)));
        }

        if (models.Count == 0)
        {
            return null;
        }

        var recognizer = new LuRecognizer(models) { Id = name };
        _recognizers.Add(name, recognizer);
        return recognizer;
    }

    private Task<IIntentClassifier>? Train(LuDocument document, string locale)
    {
        if (_options.Classifiers is not { } classifiers)
        {
            return null;
        }

        var language = document.Settings.Culture ?? (locale.Length > 0 ? locale : _options.DefaultLocale);
        var examples = LuModel.Examples(document);

        // Files are loaded while the classifier learns; the first message waits for it if it must.
        var learning = Task.Run(() => classifiers.Train(language, examples));
        _learning.Add(learning);
        return learning;
    }

    private LuDocument Merge(Resource resource)
    {
        var merge = new LuMerge();
        Add(resource, merge, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        return merge.Build(Parse(resource).Settings, _diagnostics);
    }

    private void Add(Resource resource, LuMerge merge, HashSet<string> visited)
    {
        if (!visited.Add(resource.Id))
        {
            return;
        }

        var document = Parse(resource);
        merge.Add(document);
        foreach (var import in document.Imports)
        {
            foreach (var imported in _files.Find(import.Target, import.Part == LuImportPart.Questions ? QnaLibrary.Extension : Extension, resource, import.Location))
            {
                if (import.Part == LuImportPart.Questions)
                {
                    merge.Add(import, _questions.Parse(imported));
                }
                else if (import.Into is null && import.Intent is null)
                {
                    Add(imported, merge, visited);
                }
                else
                {
                    merge.Add(import, Parse(imported), _diagnostics);
                }
            }
        }
    }

    private LuDocument Parse(Resource resource)
    {
        if (!_documents.TryGetValue(resource.Id, out var document))
        {
            document = LuParser.Parse(Encoding.UTF8.GetString(resource.Content.Span).TrimStart('\uFEFF'), resource.File, _diagnostics);
            _documents.Add(resource.Id, document);
        }

        return document;
    }
}
