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

    private static int? FindByWords(string text, IReadOnlyList<Choice> choices, ChoiceRecognition recognition)
    {
        var spoken = Words(text);
        (int Index, int Length, int Start)? best = null;
        for (var index = 0; index < choices.Count; index++)
        {
            foreach (var name in recognition.NamesOf(choices[index]))
            {
                var words = Words(name);
                if (Match(spoken, words) is { } start
                    && (best is not { } known || words.Count > known.Length || (words.Count == known.Length && start < known.Start)))
                {
                    best = (index, words.Count, start);
                }
            }
        }

        return best?.Index;
    }

    private static int? Match(List<string> spoken, List<string> words)
    {
        if (words.Count == 0)
        {
            return null;
        }

        for (var start = 0; start <= spoken.Count - words.Count; start++)
        {
            if (MatchesAt(spoken, words, start))
            {
                return start;
            }
        }

        return null;
    }

    private static bool MatchesAt(List<string> spoken, List<string> words, int start)
    {
        if (spoken[start] != words[0])
        {
            return false;
        }

        var at = start;
        foreach (var word in words.Skip(1))
        {
            var next = spoken.FindIndex(at + 1, Math.Min(LongestGap + 1, spoken.Count - at - 1), candidate => candidate == word);
            if (next < 0)
            {
                return false;
            }

            at = next;
        }

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
