using ContactBot.Dialogs.Assignment;
using ContactBot.Dialogs.Recognizers;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Dialogs.Recognizers.Qna;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Loading;

internal sealed partial class DialogLoader
{
    private QnaLibrary? _questions;
    private LuLibrary? _understanding;

    /// <summary>What <c>.qna</c> files know.</summary>
    public QnaLibrary Questions => _questions ??= new QnaLibrary(store, options, diagnostics);

    /// <summary>What <c>.lu</c> files teach.</summary>
    public LuLibrary Understanding => _understanding ??= new LuLibrary(store, options, diagnostics, Questions);

    /// <summary>What a <c>prompt</c> or an <c>activity</c> sends.</summary>
    public IActivityTemplate? LoadActivity(SourceNode node, DialogDefinition parent)
    {
        if (node.Text is { } text)
        {
            return new GeneratedActivity(text);
        }

        if (node.Kind != SourceKind.Map)
        {
            parent.Report(DialogError.WrongValue, node, "text, or an activity, is expected here");
            return null;
        }

        switch (node["$kind"]?.Text)
        {
            case "Microsoft.ActivityTemplate" when node["template"]?.Text is { } template:
                return new GeneratedActivity(template);
            case "Microsoft.StaticActivityTemplate" when node["activity"] is { } activity:
                return new StaticActivity(JsonValues.ToUtf8(activity.ToValue()));
            case null:
                return new StaticActivity(JsonValues.ToUtf8(node.ToValue()));
            default:
                ReportUnknownKind(node, node["$kind"]!.Text!, ["Microsoft.ActivityTemplate", "Microsoft.StaticActivityTemplate"]);
                return null;
        }
    }

    /// <summary>What a dialog collects: in place, or a file with a JSON schema.</summary>
    public DialogSchema? LoadSchema(SourceNode node, DialogDefinition parent)
    {
        var source = node;
        if (node.Text is { } name)
        {
            if (!store.TryFindSchema(name, out var resource))
            {
                parent.Report(DialogError.Reference, node, $"there is no schema file \"{name}\"");
                return null;
            }

            source = Source(resource);
        }

        try
        {
            return source is null ? null : DialogSchema.Read(source.ToValue());
        }
        catch (InvalidOperationException exception)
        {
            parent.Report(DialogError.WrongValue, node, exception.Message);
            return null;
        }
    }

    /// <summary>What understands the messages of a dialog: in place, or by the name of a file.</summary>
    public Recognizer? LoadRecognizer(SourceNode node, DialogDefinition parent)
    {
        if (node.Text is { } name)
        {
            return FindRecognizer(node, name, parent);
        }

        if (KindOf(node) is not { } kind)
        {
            return null;
        }

        if (!RecognizerKinds.All.TryGetValue(kind, out var factory))
        {
            ReportUnknownKind(node, kind, RecognizerKinds.All.Keys);
            return null;
        }

        return factory(parent.Part(node, "recognizer"));
    }

    /// <summary>Loads a file that is a part of dialogs, to see whether it is sound.</summary>
    public void CheckPart(SourceNode source, DialogDefinition definition, string kind)
    {
        if (RecognizerKinds.All.ContainsKey(kind))
        {
            LoadRecognizer(source, definition);
        }
        else if (kind.EndsWith("Generator", StringComparison.Ordinal))
        {
            LoadGenerator(source, definition);
        }
    }

    private Recognizer? FindRecognizer(SourceNode node, string name, DialogDefinition parent)
    {
        if (TryFindDialog(name, out var resource))
        {
            return Source(resource) is { } source ? LoadRecognizer(source, parent) : null;
        }

        if (LocalRecognizers.Find(name, this) is { } recognizer)
        {
            return recognizer;
        }

        parent.Report(DialogError.Reference, node, $"there is no recognizer \"{name}\": neither a file \"{name}\" nor \"{name}.dialog\"");
        return null;
    }
}
