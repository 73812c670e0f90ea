using System.Buffers;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A word of a declaration.
/// </summary>
/// <param name="Text">Without quotes.</param>
/// <param name="Offset">Where it begins in the text of its line.</param>
/// <param name="IsQuoted">Whether quotes make it a name, whatever it says.</param>
internal readonly record struct LuWord(string Text, int Offset, bool IsQuoted)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t,;()=");

    public bool Is(string keyword) => !IsQuoted && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>Cuts the part of a line up to its <c>=</c> into words; blanks and commas part them, quotes hold them together, brackets stand alone.</summary>
    /// <param name="text">The text of a line.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where the <c>=</c> stands, or the end.</param>
    public static List<LuWord> Split(string text, int start, out int end)
    {
        var words = new List<LuWord>();
        var at = start;
        while (at < text.Length && text[at] != '=')
        {
            var character = text[at];
            if (char.IsWhiteSpace(character) || character is ',' or ';' or '(' or ')')
            {
                at++;
            }
            else if (character is '"' or '\'' && text.IndexOf(character, at + 1) is > 0 and var close)
            {
                words.Add(new LuWord(text[(at + 1)..close].Trim(), at, IsQuoted: true));
                at = close + 1;
            }
            else
            {
                var length = text.AsSpan(at).IndexOfAny(Ends);
                var stop = length < 0 ? text.Length : at + Math.Max(length, 1);
                words.Add(new LuWord(text[at..stop], at, IsQuoted: false));
                at = stop;
            }
        }

        end = at;
        return words;
    }
}
