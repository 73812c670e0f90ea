using ContactBot.Dialogs.Recognizers.Entities;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Finds the values of a list by their words, the longest first; each is a list of the values that the words may mean.</summary>
internal sealed class LuListRecognizer : EntityRecognizer
{
    private readonly string _name;
    private readonly (string Word, string Value)[] _words;

    public LuListRecognizer(LuEntity entity)
    {
        _name = entity.Name;
        _words =
        [
            .. entity.Values
                .SelectMany(value => value.Synonyms.Select(synonym => (Word: synonym, Value: value.Name)))
                .Where(pair => pair.Word.Length > 0)
                .Distinct()
                .OrderByDescending(pair => pair.Word.Length),
        ];
    }

    public override void Recognize(Utterance utterance, FoundEntities found)
    {
        var text = utterance.Text;
        List<(int Start, int End, string Value)>? matches = null;
        foreach (var (word, value) in _words)
        {
            for (var start = IndexOf(text, word, 0); start >= 0; start = IndexOf(text, word, start + word.Length))
            {
                var end = start + word.Length;
                if (matches?.Exists(match => match.Start < end && start < match.End && match.Value != value && (match.Start, match.End) != (start, end)) != true)
                {
                    (matches ??= []).Add((start, end, value));
                }
            }
        }

        foreach (var match in matches?.GroupBy(match => (match.Start, match.End)).OrderBy(group => group.Key.Start) ?? Enumerable.Empty<IGrouping<(int Start, int End), (int, int, string Value)>>())
        {
            var words = text[match.Key.Start..match.Key.End];
            found.Add(_name, match.Select(one => (object?)one.Value).Distinct().ToList(), words, match.Key.Start, match.Key.End);
        }
    }

    private static int IndexOf(string text, string word, int from)
    {
        while (from <= text.Length - word.Length)
        {
            var start = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
            if (start < 0 || (IsBoundary(text, start - 1) && IsBoundary(text, start + word.Length)))
            {
                return start;
            }

            from = start + 1;
        }

        return -1;
    }

    private static bool IsBoundary(string text, int position) => position < 0 || position >= text.Length || !char.IsLetterOrDigit(text[position]);
}
