using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Loading;

/// <summary>Loads all dialogs of a folder and finds the one that a conversation begins with.</summary>
internal static class RootDialog
{
    private static readonly string[] CustomaryNames = ["main.dialog", "root.dialog"];

    /// <summary>The root; null where there is none, which is reported.</summary>
    public static DialogReference? Load(ResourceStore store, DialogLoader loader, DialogBotOptions options)
    {
        if (Find(store, loader, [.. Dialogs(store, loader)], options.RootDialog) is not { } root)
        {
            return null;
        }

        var reference = loader.LoadResource(root.Id);
        if (reference is { IsResolved: true, Dialog: not AdaptiveDialog })
        {
            loader.Diagnostics.Report(DialogError.NoRoot, root.Start, "a conversation can begin only with a Microsoft.AdaptiveDialog");
        }

        return reference;
    }

    /// <summary>Loads what no other dialog has referred to yet: an action may compute its name.</summary>
    public static void LoadAll(ResourceStore store, DialogLoader loader)
    {
        foreach (var dialog in Dialogs(store, loader))
        {
            loader.LoadResource(dialog.Id);
        }
    }

    private static IEnumerable<Resource> Dialogs(ResourceStore store, DialogLoader loader) => store.Resources.Where(resource => IsDialog(resource, loader));

    private static Resource? Find(ResourceStore store, DialogLoader loader, List<Resource> dialogs, string? wanted)
    {
        if (wanted is not null)
        {
            if (loader.TryFindDialog(wanted, out var resource))
            {
                return resource;
            }

            loader.Diagnostics.Report(DialogError.NoRoot, new SourceLocation(wanted, 1, 1), "the dialog that the conversation should begin with does not exist");
            return null;
        }

        foreach (var name in CustomaryNames)
        {
            if (store.TryFind(name, out var resource))
            {
                return resource;
            }
        }

        var unreferenced = dialogs.Where(dialog => !dialogs.Any(other => other != dialog && Mentions(loader, other, dialog))).ToList();
        if (unreferenced is [var only])
        {
            return only;
        }

        // Composer puts the root, and only it, at the top of the folder.
        if (dialogs.Where(dialog => !dialog.File.Contains('/', StringComparison.Ordinal)).ToList() is [var top])
        {
            return top;
        }

        loader.Diagnostics.Report(
            DialogError.NoRoot,
            dialogs.Count > 0 ? dialogs[0].Start : new SourceLocation("main.dialog", 1, 1),
            dialogs.Count == 0 ? "there is no dialog; a conversation begins with main.dialog" : "name the dialog that a conversation begins with main.dialog");
        return null;
    }

    private static bool IsDialog(Resource resource, DialogLoader loader)
        => resource.Id.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase)
            && !resource.Id.EndsWith(".test.dialog", StringComparison.OrdinalIgnoreCase)
            && (loader.Source(resource)?["$kind"]?.Text is not { } kind || DialogLoader.IsDialogKind(kind));

    private static bool Mentions(DialogLoader loader, Resource other, Resource dialog)
        => loader.Source(other) is { } source && Mentions(source, dialog.Id, DialogLoader.NameOf(dialog));

    private static bool Mentions(SourceNode node, string id, string name)
        => (node.Text is { } text && (text.Equals(id, StringComparison.OrdinalIgnoreCase) || text.Equals(name, StringComparison.OrdinalIgnoreCase)))
            || node.Items.Any(item => Mentions(item, id, name))
            || node.Properties.Values.Any(property => Mentions(property, id, name));
}
