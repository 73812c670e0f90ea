using System.Text;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>Loads <c>.qna</c> files, each once, with all that they import. Used by one thread, for one load.</summary>
internal sealed class QnaLibrary(ResourceStore store, DialogBotOptions options, DiagnosticBag diagnostics)
{
    /// <summary>What the names of the files end in.</summary>
    public const string Extension = ".qna";

    private readonly LanguageResources _resources = new(store, Extension);
    private readonly ImportedFiles _files = new(store, diagnostics);
    private readonly Dictionary<string, QnaDocument> _documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyDictionary<string, QnaKnowledge>> _knowledge = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What <c>name.qna</c> and its languages (<c>name.it.qna</c> …) know, by language; empty where there is no such file.</summary>
    public IReadOnlyDictionary<string, QnaKnowledge> Load(string name)
    {
        if (!_knowledge.TryGetValue(name, out var known))
        {
            _knowledge.Add(name, known = _resources.Find(name).ToDictionary(file => file.Key, file => Learn(file.Value, file.Key), StringComparer.OrdinalIgnoreCase));
        }

        return known;
    }

    /// <summary>One file, without what it imports.</summary>
    public QnaDocument Parse(Resource resource)
    {
        if (!_documents.TryGetValue(resource.Id, out var document))
        {
            document = QnaParser.Parse(Encoding.UTF8.GetString(resource.Content.Span).TrimStart('\uFEFF'), resource.File, diagnostics);
            _documents.Add(resource.Id, document);
        }

        return document;
    }

    private QnaKnowledge Learn(Resource resource, string locale)
    {
        var (pairs, alterations) = (new List<QnaPair>(), new List<IReadOnlyList<string>>());
        Add(resource, pairs, alterations, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        return QnaKnowledge.Learn(locale.Length > 0 ? locale : options.DefaultLocale, pairs, alterations, diagnostics);
    }

    private void Add(Resource resource, List<QnaPair> pairs, List<IReadOnlyList<string>> alterations, HashSet<string> visited)
    {
        if (!visited.Add(resource.Id))
        {
            return;
        }

        var document = Parse(resource);
        pairs.AddRange(document.Pairs);
        alterations.AddRange(document.Alterations);
        foreach (var imported in document.Imports.SelectMany(import => _files.Find(import.Target, Extension, resource, import.Location)))
        {
            Add(imported, pairs, alterations, visited);
        }
    }
}
