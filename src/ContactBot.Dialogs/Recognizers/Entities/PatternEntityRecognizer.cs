using System.Text.RegularExpressions;

namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>What a regular expression matches.</summary>
internal sealed class PatternEntityRecognizer(string name, Regex pattern) : EntityRecognizer
{
    public override void Recognize(Utterance utterance, FoundEntities found)
    {
        foreach (var match in SafeRegex.Matches(pattern, utterance.Text, utterance.Patterns))
        {
            found.Add(name, match.Value, match.Value, match.Index, match.Index + match.Length);
        }
    }
}
