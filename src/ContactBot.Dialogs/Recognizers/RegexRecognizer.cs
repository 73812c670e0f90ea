using System.Text.RegularExpressions;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Entities;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Knows intents by regular expressions, the first that matches, without regard to case; their named groups are entities.</summary>
internal sealed class RegexRecognizer(IReadOnlyList<(string Intent, Regex Pattern)> intents, IReadOnlyList<EntityRecognizer> entities) : Recognizer
{
    public static RegexRecognizer Load(DialogDefinition definition)
    {
        var intents = new List<(string, Regex)>();
        foreach (var node in definition.Items("intents"))
        {
            var part = definition.Part(node, "intent");
            part.Require("intent");
            part.Require("pattern");
            if (node["intent"]?.Text is { } intent && SafeRegex.Load(part, "pattern", RegexOptions.IgnoreCase) is { } pattern)
            {
                intents.Add((intent.Replace(' ', '_'), pattern));
            }
        }

        return new RegexRecognizer(intents, EntityRecognizerKinds.Load(definition, "entities")) { Id = definition.Id ?? "" };
    }

    public override ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        var found = new FoundEntities();
        var result = new RecognitionResult { Text = utterance.Text, Entities = found.Entities };
        foreach (var (intent, pattern) in intents)
        {
            if (SafeRegex.Matches(pattern, utterance.Text, utterance.Patterns) is { Count: > 0 } matches)
            {
                result.Intents.Add(intent, 1);
                AddGroups(pattern, matches, found);
                break;
            }
        }

        foreach (var entity in entities)
        {
            entity.Recognize(utterance, found);
        }

        if (result.Intents.Count == 0)
        {
            result.Intents.Add(RecognitionResult.NoIntent, 1);
        }

        return new(result);
    }

    private static void AddGroups(Regex pattern, IReadOnlyList<Match> matches, FoundEntities found)
    {
        foreach (var name in pattern.GetGroupNames())
        {
            if (char.IsAsciiDigit(name[0]))
            {
                continue;
            }

            foreach (var match in matches)
            {
                if (match.Groups[name] is { Success: true } group)
                {
                    found.Add(name, group.Value, group.Value, group.Index, group.Index + group.Length);
                }
            }
        }
    }
}
