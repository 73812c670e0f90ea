namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>Finds where an expression in a text ends.</summary>
internal static class ExpressionScanner
{
    /// <summary>
    /// The offset after the expression that begins with <c>${</c> at <paramref name="start"/>: after the brace that closes it, or, when none does, where a
    /// quotation mark opens a string without end or the text ends. Equal to <paramref name="start"/> when there is nothing in the braces.
    /// </summary>
    public static int Scan(string text, int start, int end)
    {
        var at = start + 2;
        var depth = 0;
        while (at < end)
        {
            switch (text[at])
            {
                case '}' when depth == 0:
                    return at == start + 2 ? start : at + 1;
                case '}':
                    depth--;
                    at++;
                    break;
                case '{':
                    depth++;
                    at++;
                    break;
                case '\'' or '"' or '`':
                    var close = StringEnd(text, at, end);
                    if (close < 0)
                    {
                        return at == start + 2 ? start : at;
                    }

                    at = close;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return at == start + 2 ? start : at;
    }

    private static int StringEnd(string text, int start, int end)
    {
        var quote = text[start];
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] == quote)
            {
                return at + 1;
            }

            if (text[at] == '\\' && at + 1 < end && (text[at + 1] == quote || text[at + 1] == '\\'))
            {
                at++;
            }
        }

        // A backslash before the last quotation mark escapes it only if another one follows.
        var naive = text.AsSpan(start + 1, end - start - 1).IndexOf(quote);
        return naive < 0 ? -1 : start + naive + 2;
    }
}
