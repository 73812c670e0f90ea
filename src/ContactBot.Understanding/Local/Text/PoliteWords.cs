using System.Collections.Frozen;

namespace ContactBot.Understanding.Local.Text;

/// <summary>Takes out of an Italian sentence (normalized) what is only manners, so that what is wanted stands alone.</summary>
internal static class PoliteWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Alone = new[]
    {
        "ciao", "salve", "buongiorno", "buonasera", "buondi", "buonpomeriggio", "scusi", "scusa", "scusate", "scusami", "grazie",
        "gentilmente", "cortesemente", "senta", "senti",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pairs = new[]
    {
        "per favore", "per piacere", "per cortesia", "buon giorno", "buona sera", "buon pomeriggio", "buona giornata", "grazie mille",
        "mille grazie", "grazie tante", "mi scusi", "mi scusa",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Writes the sentence without polite words and returns its length: 0 if nothing else is in it, the length of
    /// <paramref name="text"/> if it has none.
    /// </summary>
    public static int RemoveFrom(ReadOnlySpan<char> text, Span<char> destination)
    {
        var written = 0;
        while (!text.IsEmpty)
        {
            var wordLength = WordLength(text);
            var pairLength = Math.Min(text.Length, wordLength + 1);
            pairLength += WordLength(text[pairLength..]);
            if (Pairs.Contains(text[..pairLength]))
            {
                wordLength = pairLength;
            }
            else if (!Alone.Contains(text[..wordLength]))
            {
                if (written > 0)
                {
                    destination[written++] = ' ';
                }

                text[..wordLength].CopyTo(destination[written..]);
                written += wordLength;
            }

            text = text[Math.Min(text.Length, wordLength + 1)..];
        }

        return written;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end < 0 ? text.Length : end;
    }
}
