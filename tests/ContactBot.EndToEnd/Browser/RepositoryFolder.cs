namespace ContactBot.EndToEnd.Browser;

/// <summary>Where the sources are, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string WebRoot { get; } = System.IO.Path.Combine(Path, "src", "ContactBot.Host", "wwwroot");

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ContactBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} has ContactBot.sln");
    }
}
