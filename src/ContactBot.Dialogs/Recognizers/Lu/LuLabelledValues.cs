using ContactBot.Dialogs.Recognizers.Entities;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Finds again, anywhere in a text, the values that examples label as an entity.</summary>
internal sealed class LuLabelledValues : EntityRecognizer
{
    /// <summary>A shorter value says nothing without its sentence: "a", "in".</summary>
    private const int ShortestValue = 3;

    private readonly PhraseIndex<(string Name, string Entity)> _values;

    /// <param name="utterances">The examples.</param>
    /// <param name="byRule">Whether an entity is found by rule, so that nothing needs to be learnt of it.</param>
    public LuLabelledValues(IReadOnlyList<LuUtterance> utterances, Func<string, bool> byRule)
    {
        var labelled = utterances
            .SelectMany(utterance => utterance.Labels.Where(label => label.Length >= ShortestValue), (utterance, label) => (label, Text: utterance.Text.Substring(label.Start, label.Length)))
            .Where(value => !byRule(value.label.Entity))
            .ToList();

        // The role depends on the sentence, unless there is only one.
        var roles = labelled
            .GroupBy(value => value.label.Entity, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.DistinctBy(value => value.label.Name, StringComparer.OrdinalIgnoreCase).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().label.Name, StringComparer.OrdinalIgnoreCase);
        _values = new(labelled.Select(value => (value.Text, (roles.GetValueOrDefault(value.label.Entity, value.label.Entity), value.label.Entity))));
    }

    public override void Recognize(Utterance utterance, FoundEntities found)
    {
        foreach (var (start, end, meanings) in _values.Find(utterance.Text))
        {
            foreach (var (name, entity) in meanings)
            {
                if (!found.Overlaps(name, start, end))
                {
                    var text = utterance.Text[start..end];
                    found.Add(name, text, text, start, end, entity);
                }
            }
        }
    }
}
