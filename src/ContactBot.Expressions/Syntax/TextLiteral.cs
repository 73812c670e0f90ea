using System.Text;

namespace ContactBot.Expressions.Syntax;

/// <summary>The inside of quoted and interpolated texts.</summary>
internal static class TextLiteral
{
    /// <summary>The value of a quoted text: <c>\r \n \t \\</c> and the escaped quote stand for one character; before anything else a backslash is itself.</summary>
    public static string Unescape(ReadOnlySpan<char> quoted)
    {
        var quote = quoted[0];
        var inner = quoted[1..^1];
        if (!inner.Contains('\\'))
        {
            return inner.ToString();
        }

        var text = new StringBuilder(inner.Length);
        for (var index = 0; index < inner.Length; index++)
        {
            var next = index + 1 < inner.Length ? inner[index + 1] : '\0';
            if (inner[index] == '\\' && Escaped(next, quote) is { } character)
            {
                text.Append(character);
                index++;
            }
            else
            {
                text.Append(inner[index]);
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// The offset behind the <c>}</c> that closes the <c>${</c> at <paramref name="position"/>; -1 when it opens no expression: it is empty, a backtick
    /// comes first, or nothing closes it.
    /// </summary>
    public static int EndOfTemplate(string text, int position, int end)
    {
        var start = position + 2;
        var braces = 1;
        for (position = start; position < end; position++)
        {
            switch (text[position])
            {
                case '{':
                    braces++;
                    break;
                case '}' when --braces == 0:
                    return position == start ? -1 : position + 1;
                case '\'' or '"':
                    position = Lexer.EndOfText(text, position, end) - 1;
                    if (position < 0)
                    {
                        return -1;
                    }

                    break;
                case '`':
                    return -1;
                default:
                    break;
            }
        }

        return -1;
    }

    private static char? Escaped(char character, char quote) => character switch
    {
        'r' => '\r',
        'n' => '\n',
        't' => '\t',
        '\\' => '\\',
        _ => character == quote ? quote : null,
    };
}
