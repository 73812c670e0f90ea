namespace ContactBot.Host.OperatorConsole.Access;

/// <summary>Where the keys of cookies are kept, readable by their owner only.</summary>
internal static class KeyFolder
{
    private const string Name = "keys";

    public static DirectoryInfo Create(string dataFolder)
    {
        var path = Path.Combine(dataFolder, Name);
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
