using ContactBot.Dialogs.Loading;

namespace ContactBot.Host.CommandLine.Scripts;

/// <summary>
/// The folders whose files a script may see, where nobody has said which: that of the bot which it stands in (there is a <c>main.dialog</c>,
/// <c>root.dialog</c> or <c>main.lg</c>), else its own, and if something that it refers to is not there, the ones above.
/// </summary>
internal static class ScriptFolders
{
    private static readonly string[] Roots = ["main.dialog", "root.dialog", "main.lg"];

    /// <param name="script">The script.</param>
    /// <param name="given">The folder that was asked for, or that of the file that was.</param>
    public static IEnumerable<string> Of(string script, string given)
    {
        var folders = Upwards(Path.GetDirectoryName(script)!, given).ToList();
        var root = folders.FindIndex(IsRoot);
        return folders.Skip(Math.Max(0, root));
    }

    // Above what was asked for only folders that hold files of a bot: others are not ours to read.
    private static IEnumerable<string> Upwards(string start, string given)
    {
        var isAbove = false;
        for (var folder = new DirectoryInfo(start); folder is not null && !(isAbove && !HasResources(folder.FullName)); folder = folder.Parent)
        {
            yield return folder.FullName;
            isAbove |= folder.FullName == given;
        }
    }

    private static bool IsRoot(string folder) => Roots.Any(name => File.Exists(Path.Combine(folder, name)));

    private static bool HasResources(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Any(ResourceStore.IsResource);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
