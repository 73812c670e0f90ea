using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A line of a <c>.lu</c> or <c>.qna</c> file.
/// </summary>
/// <param name="File">Relative to the folder of the dialogs.</param>
/// <param name="Number">From 1.</param>
/// <param name="Raw">As written, without its end.</param>
internal readonly record struct LuLine(string File, int Number, string Raw)
{
    private const int TabWidth = 4;

    /// <summary>Without the space around it.</summary>
    public string Text => Raw.Trim();

    /// <summary>Of a list item what follows the dash.</summary>
    public string Item => Text[1..].Trim();

    /// <summary>How far it is moved to the right, in columns.</summary>
    public int Indentation
    {
        get
        {
            var columns = 0;
            foreach (var character in Raw)
            {
                if (!char.IsWhiteSpace(character))
                {
                    break;
                }

                columns += character == '\t' ? TabWidth : 1;
            }

            return columns;
        }
    }

    public bool IsItem => Text is ['-' or '*' or '+', ..];

    public SourceLocation Location => At(0);

    /// <summary>The place of a part of <see cref="Text"/>.</summary>
    public SourceLocation At(int offset) => new(File, Number, Raw.Length - Raw.TrimStart().Length + offset + 1);

    /// <summary>The place of a part of <see cref="Item"/>.</summary>
    public SourceLocation AtItem(int offset) => At(Text.Length - Text[1..].TrimStart().Length + offset);

    /// <summary>All lines of a file.</summary>
    public static IEnumerable<LuLine> Of(string text, string file)
    {
        var number = 0;
        foreach (var range in Lines(text))
        {
            yield return new LuLine(file, ++number, text[range]);
        }
    }

    private static List<Range> Lines(string text)
    {
        var lines = new List<Range>();
        var start = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', start))
        {
            lines.Add(start..(end > start && text[end - 1] == '\r' ? end - 1 : end));
            start = end + 1;
        }

        lines.Add(start..);
        return lines;
    }
}
