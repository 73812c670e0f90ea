using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Loading;

internal sealed partial class DialogLoader
{
    private readonly List<(string Name, SourceNode Node)> _expected = [];

    /// <summary>Notes that an action names a dialog by its <c>id</c>, which may be loaded later.</summary>
    public void ExpectDialog(string name, SourceNode node) => _expected.Add((name, node));

    /// <summary>Reports the names that no dialog has.</summary>
    public void CheckExpectedDialogs()
    {
        var known = _dialogs.Values.OfType<AdaptiveDialog>().Select(dialog => dialog.Id).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, node) in _expected.Where(expected => !known.Contains(expected.Name)))
        {
            diagnostics.Report(DialogError.Reference, node.Location, $"there is no dialog \"{name}\": neither a file \"{name}.dialog\" nor a dialog with that \"id\"");
        }
    }

    /// <summary>A list of actions below a dialog.</summary>
    public ActionScope LoadScope(DialogDefinition parent, IReadOnlyList<SourceNode> actions, string name)
    {
        var stableId = NameUniquely(parent.StableId, name);
        var definition = new DialogDefinition(this, new SourceNode(parent.Source.Location, new OrderedDictionary<string, SourceNode>()), "ActionScope", stableId);
        return new ActionScope(definition, LoadReferences(actions, stableId));
    }

    public IReadOnlyList<DialogReference> LoadReferences(IReadOnlyList<SourceNode> nodes, string parent)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return [.. nodes.Select(node => LoadReference(node, parent, keys)).OfType<DialogReference>()];
    }

    /// <summary>A dialog or action in place, or by the name of its file; null where it is broken.</summary>
    public DialogReference? LoadReference(SourceNode node, string parent, HashSet<string> keys)
    {
        if (node.Text is { } name)
        {
            return LoadByName(node, name, keys);
        }

        if (KindOf(node) is not { } kind)
        {
            return null;
        }

        var key = Distinguish(KeyOf(node, kind), keys);
        if (Create(node, NameUniquely(parent, key)) is not { } dialog)
        {
            return null;
        }

        var reference = new DialogReference { Key = key };
        reference.Resolve(dialog);
        return reference;
    }

    private DialogReference? LoadByName(SourceNode node, string name, HashSet<string> keys)
    {
        if (LoadResource(name) is not { } resource)
        {
            diagnostics.Report(DialogError.Reference, node.Location, $"there is no dialog file \"{name}\" or \"{name}.dialog\"");
            return null;
        }

        var key = Distinguish(resource.Key, keys);
        return key.Equals(resource.Key, StringComparison.Ordinal) ? resource : new DialogReference { Key = key, Original = resource };
    }

    // What an editor is unlikely to touch: the id, the designer's id, or what the action is about.
    private static string KeyOf(SourceNode node, string kind)
        => node["id"]?.Text
            ?? node["$designer"]?["id"]?.Text
            ?? (node["property"]?.Text is { } property ? $"{ShortName(kind)}({property})" : ShortName(kind));

    private static string ShortName(string kind) => kind[(kind.LastIndexOf('.') + 1)..];

    private static string Distinguish(string key, HashSet<string> keys)
    {
        var unique = key;
        for (var count = 2; !keys.Add(unique); count++)
        {
            unique = $"{key}#{count}";
        }

        return unique;
    }
}
