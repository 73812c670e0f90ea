namespace ContactBot.TestKit;

/// <summary>The folder that holds the solution.</summary>
public static class RepositoryRoot
{
    /// <exception cref="DirectoryNotFoundException">The tests don't run from a build inside the repository.</exception>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ContactBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds ContactBot.sln.");
    }
}
