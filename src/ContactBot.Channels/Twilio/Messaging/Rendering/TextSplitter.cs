using System.Globalization;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>Cuts a long text where it hurts least: between paragraphs, sentences, words, and only then inside a word.</summary>
internal static class TextSplitter
{
    /// <summary>The pieces in order, each of which fits; nothing but white space at the cuts is lost.</summary>
    /// <param name="text">Not empty.</param>
    /// <param name="fits">True for a text and for all its beginnings.</param>
    public static IReadOnlyList<string> Split(string text, Func<string, bool> fits)
    {
        var pieces = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && !fits(rest))
        {
            var longest = LongestBeginning(rest, fits);
            var cut = CutOf(rest, longest);
            pieces.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            pieces.Add(rest);
        }

        return pieces;
    }

    private static int LongestBeginning(string text, Func<string, bool> fits)
    {
        var (low, high) = (1, text.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = fits(text[..middle]) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static int CutOf(string text, int longest)
    {
        // A cut in the first third would make too many pieces.
        var earliest = longest / 3;
        ReadOnlySpan<string> ends = ["\n\n", "\n", ". ", "? ", "! ", "; ", ", ", " "];
        var sentence = 0;
        foreach (var end in ends)
        {
            var place = text.LastIndexOf(end, longest - 1, StringComparison.Ordinal);
            if (place + end.Length > longest)
            {
                continue;
            }

            if (place < earliest)
            {
                continue;
            }

            // All ends of a sentence are alike: the last of them wins.
            if (end is ". " or "? " or "! ")
            {
                sentence = Math.Max(sentence, place + end.Length);
                continue;
            }

            if (sentence > 0)
            {
                return sentence;
            }

            return place + end.Length;
        }

        return sentence > 0 ? sentence : InsideWord(text, longest);
    }

    // Never between the parts of what is one character to the eye.
    private static int InsideWord(string text, int longest)
    {
        var cut = 0;
        while (cut < longest)
        {
            var width = StringInfo.GetNextTextElementLength(text, cut);
            if (cut + width > longest)
            {
                break;
            }

            cut += width;
        }

        return cut == 0 ? longest : cut;
    }
}
