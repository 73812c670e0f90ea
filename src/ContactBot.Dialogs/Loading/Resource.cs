namespace ContactBot.Dialogs.Loading;

/// <summary>
/// A file of the bot.
/// </summary>
/// <param name="Id">The file name, by which other files refer to it, whatever the folder.</param>
/// <param name="File">Relative to the folder of the dialogs, with forward slashes.</param>
/// <param name="Content">The bytes as they are.</param>
public sealed record Resource(string Id, string File, ReadOnlyMemory<byte> Content)
{
    /// <summary>The beginning of the file, for mistakes that concern it as a whole.</summary>
    public SourceLocation Start => new(File, 1, 1);
}
