namespace ContactBot.Knowledge.Answers;

/// <summary>Makes a passage short enough for a message, at the end of a line or of a sentence.</summary>
internal static class Excerpt
{
    /// <summary>In characters; about what fits on a telephone without scrolling.</summary>
    public const int MaximumLength = 480;

    public static string Of(string text)
    {
        if (text.Length <= MaximumLength)
        {
            return text;
        }

        var window = text.AsSpan(0, MaximumLength);
        var end = Math.Max(LastSentence(window), window.LastIndexOf('\n'));
        if (end < MaximumLength / 3)
        {
            end = window.LastIndexOf(' ');
        }

        return $"{(end > 0 ? text[..end] : text[..MaximumLength]).TrimEnd()} …";
    }

    private static int LastSentence(ReadOnlySpan<char> text)
    {
        for (var index = text.Length - 2; index > 0; index--)
        {
            if (text[index] is '.' or '!' or '?' && char.IsWhiteSpace(text[index + 1]))
            {
                return index + 1;
            }
        }

        return -1;
    }
}
