namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>Divides text into literals, escapes and expressions.</summary>
internal static class TextScanner
{
    public const string Fence = "```";

    // What ends a run of literal characters.
    private const string LineStops = "$\\\r\n";
    private const string ValueStops = LineStops + "|";
    private const string BlockStops = "$\\`";
    private const string Stops = "$\\";

    /// <summary>Reads the rest of a line. An expression may go on over further lines.</summary>
    public static int ScanLine(string text, int start, int end, List<TextPart> parts)
    {
        var at = start;
        while (at < end && text[at] != '\n' && !IsLineBreak(text, at, end))
        {
            at = ScanPart(text, at, end, parts, LineStops);
        }

        return at;
    }

    /// <summary>Reads one value of a property: up to a bar or the end of the line.</summary>
    public static int ScanValue(string text, int start, int end, List<TextPart> parts)
    {
        var at = start;
        while (at < end && text[at] is not ('|' or '\n') && !IsLineBreak(text, at, end))
        {
            at = ScanPart(text, at, end, parts, ValueStops);
        }

        return at;
    }

    /// <summary>Reads up to the closing fence; returns the offset of it, or <paramref name="end"/> when there is none.</summary>
    public static int ScanBlock(string text, int start, int end, List<TextPart> parts)
    {
        var at = start;
        while (at < end && !IsFence(text, at, end))
        {
            at = ScanPart(text, at, end, parts, BlockStops);
        }

        return at;
    }

    /// <summary>Reads everything.</summary>
    public static void ScanAll(string text, int start, int end, List<TextPart> parts)
    {
        var at = start;
        while (at < end)
        {
            at = ScanPart(text, at, end, parts, Stops);
        }
    }

    public static bool IsFence(string text, int at, int end) => end - at >= Fence.Length && string.CompareOrdinal(text, at, Fence, 0, Fence.Length) == 0;

    /// <summary>Reads one escape or expression, or literal characters up to one of <paramref name="stops"/>.</summary>
    private static int ScanPart(string text, int at, int end, List<TextPart> parts, string stops)
    {
        if (text[at] == '\\')
        {
            return ScanEscape(text, at, end, parts, isValue: stops == ValueStops);
        }

        if (text[at] == '$' && at + 1 < end && text[at + 1] == '{')
        {
            var close = ExpressionScanner.Scan(text, at, end);
            if (close > at)
            {
                parts.Add(new TextPart(TextPartKind.Expression, text[at..close], at));
                return close;
            }
        }

        var length = text.AsSpan(at + 1, end - at - 1).IndexOfAny(stops);
        var stop = length < 0 ? end : at + 1 + length;
        parts.Add(new TextPart(TextPartKind.Literal, text[at..stop], at));
        return stop;
    }

    /// <summary>A backslash makes a line break or a tab of a letter, and takes the special meaning from what has one; elsewhere it stands for itself.</summary>
    private static int ScanEscape(string text, int at, int end, List<TextPart> parts, bool isValue)
    {
        var length = at + 1 == end || text[at + 1] is '\r' or '\n' ? 1 : 2;
        var escaped = length == 1 ? "\\" : text[at + 1] switch
        {
            'r' => "\r",
            'n' => "\n",
            't' => "\t",
            '\\' => "\\",
            '$' => "$",
            '`' => "`",
            '|' when isValue => "|",
            _ => text.Substring(at, length),
        };
        parts.Add(new TextPart(TextPartKind.Escape, escaped, at));
        return at + length;
    }

    private static bool IsLineBreak(string text, int at, int end) => text[at] == '\r' && at + 1 < end && text[at + 1] == '\n';
}
