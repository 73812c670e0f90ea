using ContactBot.Dialogs.Knowledge;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.Testing;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Loading;

/// <summary>Finds every mistake in a folder of dialogs at once, also in test scripts and in files that no dialog refers to.</summary>
public sealed class DialogCheck
{
    private const string ScriptExtension = ".test.dialog";

    private readonly DiagnosticBag _diagnostics = new();
    private readonly ResourceStore _store;
    private readonly DialogBotOptions _options;
    private readonly DialogLoader _loader;

    private DialogCheck(string folder, DialogBotOptions options)
    {
        _store = ResourceStore.Open(folder, _diagnostics);
        // Nothing is learnt: what can be wrong with sentences shows without.
        _options = options with { Kinds = HasScripts ? AssertCondition.AddTo(options.Kinds) : options.Kinds, Classifiers = null };
        _loader = new DialogLoader(_store, _options, ExportLoader.Extend(FunctionTable.Prebuilt.With(DialogFunctions.All), _store, _options), _diagnostics);
    }

    private bool HasScripts => _store.Resources.Any(IsScript);

    /// <summary>Checks a folder. A folder that does not exist is a mistake like any other.</summary>
    public static DialogCheckResult Run(string folder, DialogBotOptions? options = null)
    {
        var check = new DialogCheck(folder, options ?? new DialogBotOptions());
        check.CheckRoot();
        RootDialog.LoadAll(check._store, check._loader);
        check.CheckParts();
        check.CheckScripts();
        check.CheckSpokenTexts();
        check._loader.LoadDefaultGenerator();
        check._loader.CheckExpectedDialogs();
        KnowledgeLoader.Load(check._store, check._diagnostics);
        return new DialogCheckResult(check._store.Resources.Count, check._diagnostics.All);
    }

    // Where scripts name the dialogs that they talk to, a folder need not be a whole bot.
    private void CheckRoot()
    {
        if (!HasScripts || _options.RootDialog is not null)
        {
            RootDialog.Load(_store, _loader, _options);
        }
    }

    private void CheckParts()
    {
        foreach (var resource in _store.Resources)
        {
            switch (Path.GetExtension(resource.Id).ToLowerInvariant())
            {
                case ".lg":
                    _loader.FindTemplates(resource.Id);
                    break;
                case ".lu":
                    _loader.Understanding.Load(resource.Id);
                    break;
                case ".qna":
                    _loader.Questions.Load(resource.Id);
                    break;
                case ".dialog" when _loader.Source(resource) is { } source && !IsScript(resource) && source["$kind"]?.Text is { } kind:
                    _loader.CheckPart(source, new DialogDefinition(_loader, source, kind, DialogLoader.NameOf(resource)), kind);
                    break;
            }
        }
    }

    private void CheckScripts()
    {
        foreach (var resource in _store.Resources.Where(IsScript))
        {
            if (_loader.Source(resource) is { } source)
            {
                TestMocks.Load(source, _store, _diagnostics);
                TestScript.Load(_loader, source);
            }
        }
    }

    private void CheckSpokenTexts()
    {
        var spoken = new SpokenTextCheck(_loader);
        foreach (var resource in _store.Resources.Where(resource => resource.Id.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase)))
        {
            if (_loader.Source(resource) is { } source)
            {
                spoken.Check(source);
            }
        }
    }

    private static bool IsScript(Resource resource) => resource.Id.EndsWith(ScriptExtension, StringComparison.OrdinalIgnoreCase);
}
