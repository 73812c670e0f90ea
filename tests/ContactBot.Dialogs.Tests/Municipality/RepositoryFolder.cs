namespace ContactBot.Dialogs.Tests.Municipality;

internal static class RepositoryFolder
{
    /// <summary>A folder of the repository, found from where the tests run.</summary>
    public static string Find(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContactBot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository."), name);
    }
}
