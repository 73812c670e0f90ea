using System.Collections.Frozen;
using System.Text;

namespace ContactBot.Channels.Twilio.Messaging.Rendering;

/// <summary>Counts what an SMS costs, and makes it cheaper where nothing is lost.</summary>
public static class SmsText
{
    private const int GsmAlone = 160;
    private const int GsmJoined = 153;
    private const int UnicodeAlone = 70;
    private const int UnicodeJoined = 67;

    // What Italians write on a keyboard that has not the sign; nobody reads it otherwise.
    private static readonly FrozenDictionary<char, string> Spellings = new Dictionary<char, string>
    {
        ['À'] = "A'",
        ['È'] = "E'",
        ['Ì'] = "I'",
        ['Ò'] = "O'",
        ['Ù'] = "U'",
        ['’'] = "'",
        ['‘'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
        ['„'] = "\"",
        ['«'] = "\"",
        ['»'] = "\"",
        ['–'] = "-",
        ['—'] = "-",
        ['‑'] = "-",
        ['−'] = "-",
        ['•'] = "-",
        ['…'] = "...",
        ['\u00A0'] = " ",
        ['\u202F'] = " ",
        ['\u2009'] = " ",
        ['\t'] = " ",
        ['\u200B'] = "",
        ['\u00AD'] = "",
    }.ToFrozenDictionary();

    /// <summary>The segments that a text takes, each of which is paid for; 1 for an empty one.</summary>
    public static int CountSegments(string text)
    {
        if (!GsmAlphabet.Holds(text))
        {
            return Count(text, text.Length, UnicodeAlone, UnicodeJoined, static (value, place) => char.IsHighSurrogate(value[place]) ? 2 : 1);
        }

        var septets = text.Sum(GsmAlphabet.Septets);
        return Count(text, septets, GsmAlone, GsmJoined, static (value, place) => GsmAlphabet.Septets(value[place]));
    }

    /// <summary>The same text spelled with the characters of SMS, if that saves segments and loses nothing; otherwise as it is.</summary>
    public static string Economize(string text)
    {
        if (GsmAlphabet.Holds(text))
        {
            return text;
        }

        var spelled = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = GsmAlphabet.Septets(character) == GsmAlphabet.None && Spellings.TryGetValue(character, out var spelling)
                ? spelled.Append(spelling)
                : spelled.Append(character);
        }

        var cheaper = spelled.ToString();
        return GsmAlphabet.Holds(cheaper) && CountSegments(cheaper) < CountSegments(text) ? cheaper : text;
    }

    // A character of two units is never cut over two segments.
    private static int Count(string text, int units, int alone, int joined, Func<string, int, int> unitsAt)
    {
        if (units <= alone)
        {
            return 1;
        }

        var segments = 1;
        var used = 0;
        for (var place = 0; place < text.Length; place++)
        {
            var width = unitsAt(text, place);
            if (used + width > joined)
            {
                segments++;
                used = 0;
            }

            used += width;
            if (char.IsHighSurrogate(text[place]))
            {
                place++;
            }
        }

        return segments;
    }
}
