using System.Globalization;
using System.Text;
using ContactBot.Dialogs.Recognizers.Entities;
using Microsoft.Recognizers.Text.Number;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Finds which of the offered answers a person means: by its words, its place ("the second") or its number.</summary>
internal static class ChoiceFinder
{
    // How many words may stand between two words of an answer.
    private const int LongestGap = 2;

    /// <summary>The index of the choice; null where the text means none of them.</summary>
    public static int? Find(string text, IReadOnlyList<Choice> choices, ChoiceRecognition recognition, string locale)
        => FindByWords(text, choices, recognition)
            ?? (recognition.RecognizesOrdinals ? FindByPlace(text, choices.Count, locale) : null)
            ?? (recognition.RecognizesNumbers ? FindByNumber(text, choices.Count, locale) : null);

    // The longest names are looked for first; what remains is looked for in the other words, and of several found the first one said counts.
    private static int? FindByWords(string text, IReadOnlyList<Choice> choices, ChoiceRecognition recognition)
    {
        var spoken = Words(text);
        var isTaken = new bool[spoken.Count];
        (int Index, int Start)? first = null;
        foreach (var (index, words) in NamesOf(choices, recognition))
        {
            if (Match(spoken, words, isTaken) is { } start && (first is not { } known || start < known.Start))
            {
                first = (index, start);
            }
        }

        return first?.Index;
    }

    private static IEnumerable<(int Index, List<string> Words)> NamesOf(IReadOnlyList<Choice> choices, ChoiceRecognition recognition)
        => choices
            .SelectMany((choice, index) => recognition.NamesOf(choice).Select(name => (Index: index, Name: name)))
            .OrderByDescending(named => named.Name.Length)
            .Select(named => (named.Index, Words(named.Name)));

    private static int? Match(List<string> spoken, List<string> words, bool[] isTaken)
    {
        if (words.Count == 0)
        {
            return null;
        }

        for (var start = 0; start <= spoken.Count - words.Count; start++)
        {
            if (TakeAt(spoken, words, start, isTaken))
            {
                return start;
            }
        }

        return null;
    }

    private static bool TakeAt(List<string> spoken, List<string> words, int start, bool[] isTaken)
    {
        if (spoken[start] != words[0] || isTaken[start])
        {
            return false;
        }

        var at = start;
        var taken = new List<int>(words.Count) { start };
        foreach (var word in words.Skip(1))
        {
            var next = spoken.FindIndex(at + 1, Math.Min(LongestGap + 1, spoken.Count - at - 1), candidate => candidate == word);
            if (next < 0 || isTaken[next])
            {
                return false;
            }

            taken.Add(next);
            at = next;
        }

        taken.ForEach(position => isTaken[position] = true);
        return true;
    }

    private static int? FindByPlace(string text, int count, string locale)
    {
        var found = NumberRecognizer.RecognizeOrdinal(text, EntityCulture.Of(locale));
        return found.Count > 0 && found[0].Resolution?.GetValueOrDefault("value") is string value ? ToIndex(value, count) : null;
    }

    private static int? FindByNumber(string text, int count, string locale)
        => SpokenNumber.Read(text, locale) is long number && number >= 1 && number <= count ? (int)number - 1 : null;

    private static int? ToIndex(string value, int count)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= count ? place - 1 : null;

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) == UnicodeCategory.OtherSymbol)
            {
                word.Append(char.ToLowerInvariant(character));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
