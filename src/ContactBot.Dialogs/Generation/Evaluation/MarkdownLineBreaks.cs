namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Line breaks that Markdown shows.</summary>
internal static class MarkdownLineBreaks
{
    /// <summary>Doubles every line break, whichever kind it is of.</summary>
    public static string Double(string text)
        => text.Contains('\n')
            ? text.Replace("\r\n", "\r", StringComparison.Ordinal).Replace("\n", "\n\n", StringComparison.Ordinal).Replace("\r", "\r\n\r\n", StringComparison.Ordinal)
            : text;
}
