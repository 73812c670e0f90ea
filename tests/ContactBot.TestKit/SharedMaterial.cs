namespace ContactBot.TestKit;

/// <summary>Test material that lies beside the repository and is never part of it; a test that needs it is skipped where it is missing.</summary>
public static class SharedMaterial
{
    private static readonly string[] Places = ["../shared", "../../shared"];

    /// <summary>The full path of a file or folder of it; null where it is missing.</summary>
    public static string? Find(params string[] path) => Places
        .Select(place => Path.GetFullPath(Path.Combine([RepositoryRoot.Path, place, .. path])))
        .FirstOrDefault(Path.Exists);
}
