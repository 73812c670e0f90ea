using ContactBot.Dialogs.Assignment;
using ContactBot.Dialogs.Generation;
using ContactBot.Dialogs.Recognizers;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.Triggers;

namespace ContactBot.Dialogs.Loading;

public sealed partial class DialogDefinition
{
    /// <summary>An activity to send: text for the language generator, or an activity as it is.</summary>
    public IActivityTemplate? Activity(string name) => Source[name] is { } node ? Loader.LoadActivity(node, this) : null;

    /// <summary>A list of actions.</summary>
    internal ActionScope Actions(string name) => Loader.LoadScope(this, Items(name), name);

    /// <summary>A part of this object that has a kind of its own, or none.</summary>
    internal DialogDefinition Part(SourceNode node, string key) => new(Loader, node, node["$kind"]?.Text ?? Kind, Loader.NameUniquely(StableId, key));

    /// <summary>A dialog, in place or by reference; null where the property is absent, an expression, or broken.</summary>
    internal DialogReference? Dialog(string name)
        => Source[name] switch
        {
            null or { Text: ['=', ..] } => null,
            { } node => Loader.LoadReference(node, StableId, new HashSet<string>(StringComparer.Ordinal)),
        };

    internal IReadOnlyList<DialogReference> Dialogs(string name) => Loader.LoadReferences(Items(name), StableId);

    internal IReadOnlyList<Trigger> Triggers(string name) => [.. Items(name).Select(node => Loader.LoadTrigger(node, this)).OfType<Trigger>()];

    internal Recognizer? Recognizer(string name) => Source[name] is { } node ? Loader.LoadRecognizer(node, this) : null;

    internal ILanguageGenerator? Generator(string name) => Source[name] is { } node ? Loader.LoadGenerator(node, this) : null;

    internal TriggerSelector? Selector(string name) => Source[name] is { } node ? Loader.LoadSelector(node, this) : null;

    internal DialogSchema? Schema(string name) => Source[name] is { } node ? Loader.LoadSchema(node, this) : null;

    internal void Register(Dialog dialog) => Loader.Register(dialog);
}
