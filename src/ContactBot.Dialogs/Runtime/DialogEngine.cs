using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ContactBot.Dialogs.Generation;
using ContactBot.Dialogs.Knowledge;
using ContactBot.Dialogs.Loading;
using ContactBot.Expressions;
using ContactBot.Knowledge;
using ContactBot.Knowledge.Pages;
using Microsoft.Extensions.Logging;

namespace ContactBot.Dialogs.Runtime;

/// <summary>A loaded bot. Immutable and thread safe.</summary>
internal sealed partial class DialogEngine
{
    private const int MaximumMissing = 1000;

    private readonly FrozenDictionary<string, Dialog> _byStableId;
    private readonly FrozenDictionary<string, Dialog> _byName;
    private readonly ConcurrentDictionary<string, bool> _missing = new(StringComparer.Ordinal);
    private readonly ILogger _logger;
    private readonly Task _learning;
    private readonly Lazy<Task<KnowledgeBase>> _knowledge;

    private DialogEngine(DialogLoader loader, Dialog root, ILanguageGenerator generator, KnowledgeFiles knowledge, DialogBotOptions options)
    {
        Root = root;
        Warnings = loader.Diagnostics.All;
        _learning = Task.WhenAll(loader.Understanding.Learning);
        _knowledge = new Lazy<Task<KnowledgeBase>>(() => Task.Run(() => KnowledgeBase.Build(knowledge)));
        Options = options;
        Generator = generator;
        Cultures = new EvaluationCultures(options);
        Http = new Lazy<HttpClient>(options.Http ?? CreateHttpClient);
        _byStableId = loader.Dialogs.ToFrozenDictionary(StringComparer.Ordinal);
        _byName = NameDialogs(loader);
        _logger = options.LoggerFactory.CreateLogger<DialogBot>();
        DialogNames = [.. loader.Resources.Select(resource => resource.Key).Order(StringComparer.Ordinal)];
    }

    public Dialog Root { get; }

    public DialogBotOptions Options { get; }

    /// <summary>Speaks where no dialog has a generator of its own.</summary>
    public ILanguageGenerator Generator { get; }

    public EvaluationCultures Cultures { get; }

    public Lazy<HttpClient> Http { get; }

    public IReadOnlyList<string> DialogNames { get; }

    public IReadOnlyList<DialogDiagnostic> Warnings { get; }

    public Task Ready => Task.WhenAll(_learning, Knowledge);

    /// <summary>The pages beside the dialogs, indexed when first asked for.</summary>
    public Task<KnowledgeBase> Knowledge => _knowledge.Value;

    public ILogger Logger => _logger;

    public static DialogEngine Load(ResourceStore store, DialogBotOptions options)
        => Load(store, options, new Loading.DiagnosticBag(), loader => RootDialog.Load(store, loader, options));

    /// <summary>Loads all dialogs, and the root as <paramref name="loadRoot"/> finds it.</summary>
    /// <exception cref="DialogLoadException">There are mistakes.</exception>
    public static DialogEngine Load(ResourceStore store, DialogBotOptions options, Loading.DiagnosticBag diagnostics, Func<DialogLoader, DialogReference?> loadRoot)
    {
        var functions = ExportLoader.Extend(FunctionTable.Prebuilt.With(DialogFunctions.All), store, options);
        var loader = new DialogLoader(store, options, functions, diagnostics);
        var root = loadRoot(loader);
        RootDialog.LoadAll(store, loader);
        var generator = loader.LoadDefaultGenerator();
        loader.CheckExpectedDialogs();
        var knowledge = KnowledgeLoader.Load(store, diagnostics);
        diagnostics.ThrowIfErrors();
        return new DialogEngine(loader, root!.Dialog, generator, knowledge, options);
    }

    public bool TryFindByStableId(string id, [NotNullWhen(true)] out Dialog? dialog) => _byStableId.TryGetValue(id, out dialog);

    /// <summary>Finds a dialog as an action names it in the turn: by file, with or without extension, or by <c>id</c>.</summary>
    public bool TryFindByName(string name, [NotNullWhen(true)] out Dialog? dialog)
        => _byName.TryGetValue(name, out dialog)
            || (name.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase) && _byName.TryGetValue(name[..^".dialog".Length], out dialog));

    public void NoteError(Exception exception, string place) => LogError(_logger, exception, place);

    private static FrozenDictionary<string, Dialog> NameDialogs(DialogLoader loader)
    {
        var names = new Dictionary<string, Dialog>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, reference) in loader.Resources)
        {
            names.TryAdd(name, reference.Dialog);
        }

        foreach (var dialog in loader.Dialogs.Values.OfType<AdaptiveDialog>())
        {
            names.TryAdd(dialog.Id ?? dialog.StableId, dialog);
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static HttpClient CreateHttpClient()
        => new() { Timeout = TimeSpan.FromSeconds(30), MaxResponseContentBufferSize = 4 * 1024 * 1024 };

    /// <summary>Notes, once, that a conversation stood at something that an upgrade has removed.</summary>
    public void NoteMissing(string id)
    {
        if (_missing.Count < MaximumMissing && _missing.TryAdd(id, true))
        {
            LogMissing(_logger, id);
        }
    }

    [LoggerMessage(2203, LogLevel.Warning, "CB2203: Conversations stand at '{Place}', which the dialogs have no more; they begin anew.")]
    private static partial void LogMissing(ILogger logger, string place);

    [LoggerMessage(2201, LogLevel.Error, "CB2201 An action failed: {Place}")]
    private static partial void LogError(ILogger logger, Exception exception, string place);
}
