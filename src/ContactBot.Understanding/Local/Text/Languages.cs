namespace ContactBot.Understanding.Local.Text;

/// <summary>Which language a BCP 47 tag names.</summary>
internal static class Languages
{
    public static bool IsItalian(string tag) => tag.Equals("it", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("it-", StringComparison.OrdinalIgnoreCase);
}
