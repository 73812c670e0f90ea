using System.Diagnostics.CodeAnalysis;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Loading;

/// <summary>Turns files into dialogs, each file once however often it is referred to. Used by one thread, for one load.</summary>
internal sealed partial class DialogLoader(ResourceStore store, DialogBotOptions options, FunctionTable functions, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, DialogReference> _resources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourceNode?> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // Where to go on counting, so that a long list of the same actions is named in no time.
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The names of all files.</summary>
    public IEnumerable<string> ResourceIds => store.Resources.Select(resource => resource.Id);

    public ExpressionReader Expressions { get; } = new(functions, diagnostics);

    /// <summary>Everything that can stand on a stack, by its stable id.</summary>
    public IReadOnlyDictionary<string, Dialog> Dialogs => _dialogs;

    /// <summary>The dialogs that are files, by file name without extension.</summary>
    public IEnumerable<KeyValuePair<string, DialogReference>> Resources => _resources;

    public void Register(Dialog dialog) => _dialogs[dialog.StableId] = dialog;

    /// <summary>A name below a parent that no other part has.</summary>
    public string NameUniquely(string parent, string key)
    {
        var name = parent.Length == 0 ? key : $"{parent}/{key}";
        var unique = name;
        var count = _counts.GetValueOrDefault(name, 2);
        while (!_names.Add(unique))
        {
            unique = $"{name}#{count++}";
            _counts[name] = count;
        }

        return unique;
    }

    /// <summary>Loads the dialog of a file; null where there is no such file or it is broken.</summary>
    public DialogReference? LoadResource(string id)
    {
        if (!TryFindDialog(id, out var resource))
        {
            return null;
        }

        var name = NameOf(resource);
        if (_resources.TryGetValue(name, out var known))
        {
            return known;
        }

        var reference = new DialogReference { Key = name };
        _resources.Add(name, reference);
        if (Source(resource) is { } source && Create(source, NameUniquely("", name)) is { } dialog)
        {
            reference.Resolve(dialog);
        }

        return reference;
    }

    /// <summary>The JSON of a file, read once; null where it is broken.</summary>
    public SourceNode? Source(Resource resource)
    {
        if (!_sources.TryGetValue(resource.Id, out var source))
        {
            source = SourceReader.Read(resource.Content.Span, resource.File, diagnostics);
            _sources.Add(resource.Id, source);
        }

        return source;
    }

    /// <summary>Makes what the object's <c>$kind</c> says; null where nobody knows it, which is reported.</summary>
    public Dialog? Create(SourceNode source, string stableId)
    {
        if (KindOf(source) is not { } kind)
        {
            return null;
        }

        var definition = new DialogDefinition(this, source, kind, stableId);
        if (options.Kinds.TryFind(kind, out var factory))
        {
            return factory(definition);
        }

        if (store.TryFind($"{kind}.schema", out _) && LoadResource(kind) is { } called)
        {
            return new Actions.CallDialog(definition, called);
        }

        ReportUnknownKind(source, kind, options.Kinds.Names);
        return null;
    }

    public void ReportUnknownKind(SourceNode source, string kind, IEnumerable<string> known)
    {
        var suggestion = known.MinBy(name => Distance.Between(name, kind));
        var hint = suggestion is not null && Distance.Between(suggestion, kind) <= 4 ? $"; did you mean {suggestion}?" : "";
        diagnostics.Report(DialogError.UnknownKind, (source["$kind"] ?? source).Location, $"unknown $kind \"{kind}\" in this place{hint}");
    }

    public string? KindOf(SourceNode source)
    {
        if (source.Kind == SourceKind.Map && source["$kind"]?.Text is { } kind)
        {
            return kind;
        }

        diagnostics.Report(
            source.Kind == SourceKind.Map ? DialogError.Missing : DialogError.WrongValue,
            source.Location,
            source.Kind == SourceKind.Map ? "this object needs a \"$kind\"" : "an object with a \"$kind\", or the name of a file, is expected here");
        return null;
    }

    public bool TryFindDialog(string id, [NotNullWhen(true)] out Resource? resource)
        => (store.TryFind(id, out resource) && resource.Id.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase)) || store.TryFind($"{id}.dialog", out resource);

    /// <summary>Whether a file of that kind is a dialog, or would be if anybody knew the kind, and not a part of dialogs or of tests.</summary>
    public static bool IsDialogKind(string kind)
        => !Recognizers.RecognizerKinds.All.ContainsKey(kind) && !kind.StartsWith("Microsoft.Test.", StringComparison.Ordinal) && !kind.EndsWith("Generator", StringComparison.Ordinal);

    public static string NameOf(Resource resource)
        => resource.Id.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase) ? resource.Id[..^".dialog".Length] : resource.Id;
}
