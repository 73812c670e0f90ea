using ContactBot.Dialogs.Recognizers.Entities;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Finds the values of a list by their words; each is a list of the values that the words may mean.</summary>
internal sealed class LuListRecognizer(string name, IEnumerable<LuListValue> values) : EntityRecognizer
{
    private readonly PhraseIndex<string> _words = new(values.SelectMany(value => value.Synonyms, (value, word) => (word, value.Name)));

    public override void Recognize(Utterance utterance, FoundEntities found)
    {
        foreach (var (start, end, meanings) in _words.Find(utterance.Text))
        {
            found.Add(name, meanings.Select(object? (meaning) => meaning).ToList(), utterance.Text[start..end], start, end);
        }
    }
}
