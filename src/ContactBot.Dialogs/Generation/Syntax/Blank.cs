namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>The white space of the format: blank, tab, no-break space, and the byte order marks that editors leave anywhere in a file.</summary>
internal static class Blank
{
    public const string Characters = " \t\uFEFF\u00A0";

    public static bool Is(char character) => character is ' ' or '\t' or '\uFEFF' or '\u00A0';

    /// <summary>The first offset from <paramref name="start"/> on that holds no blank.</summary>
    public static int Skip(string text, int start, int end)
    {
        while (start < end && Is(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The offset where the line that holds <paramref name="start"/> ends, before its line break.</summary>
    public static int LineEnd(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).IndexOf('\n');
        if (line < 0)
        {
            return end;
        }

        return line > 0 && text[start + line - 1] == '\r' ? start + line - 1 : start + line;
    }

    /// <summary>The offset after the line break at <paramref name="lineEnd"/>.</summary>
    public static int NextLine(string text, int lineEnd, int end)
    {
        if (lineEnd < end && text[lineEnd] == '\r')
        {
            lineEnd++;
        }

        return lineEnd < end ? lineEnd + 1 : end;
    }
}
