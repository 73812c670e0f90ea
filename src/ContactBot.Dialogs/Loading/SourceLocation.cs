namespace ContactBot.Dialogs.Loading;

/// <summary>
/// A place in a file of the bot.
/// </summary>
/// <param name="File">Relative to the folder of the dialogs, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
public readonly record struct SourceLocation(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
