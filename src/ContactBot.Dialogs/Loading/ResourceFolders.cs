namespace ContactBot.Dialogs.Loading;

/// <summary>Tells which folders of a bot hold its files: a bot made with Composer may be copied with all that its tools left there.</summary>
internal static class ResourceFolders
{
    private static readonly string[] Ignored = ["bin", "obj", "node_modules"];

    public static ResourceFolderKind KindOf(string file)
    {
        var folders = file.Split('/', '\\')[..^1];
        return folders.Any(folder => folder.StartsWith('.') || Ignored.Contains(folder, StringComparer.OrdinalIgnoreCase)) ? ResourceFolderKind.Ignored
            : folders.Contains("generated", StringComparer.OrdinalIgnoreCase) ? ResourceFolderKind.Generated
            : ResourceFolderKind.Source;
    }
}
