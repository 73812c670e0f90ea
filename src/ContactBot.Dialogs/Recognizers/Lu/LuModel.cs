using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ContactBot.Dialogs.Recognizers.Entities;
using ContactBot.Understanding.Intents;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>What was learnt from the <c>.lu</c> files of one language. Immutable and thread safe.</summary>
internal sealed class LuModel
{
    private const double ExactScore = 1.0;
    private const double PatternScore = 0.98;
    private const double NearScore = 0.9;

    private readonly FrozenDictionary<string, string> _exact;
    private readonly IReadOnlyList<(string Intent, Regex Pattern)> _patterns;
    private readonly IReadOnlyList<EntityRecognizer> _entities;
    private readonly IIntentClassifier? _classifier;

    public LuModel(LuDocument document, string language, IIntentClassifierFactory? classifiers)
    {
        var utterances = document.Intents.SelectMany(intent => intent.Utterances, (intent, utterance) => (intent.Name, Utterance: utterance)).ToList();
        var plain = utterances.Where(pair => !pair.Utterance.IsPattern && pair.Utterance.Text.Length > 0).ToList();
        _exact = plain
            .DistinctBy(pair => LuText.Normalize(pair.Utterance.Text))
            .Where(pair => LuText.Normalize(pair.Utterance.Text).Length > 0)
            .ToFrozenDictionary(pair => LuText.Normalize(pair.Utterance.Text), pair => pair.Name, StringComparer.Ordinal);
        _patterns =
        [
            .. utterances
                .Where(pair => pair.Utterance.IsPattern || pair.Utterance.Labels.Count > 0)
                .Select(pair => (pair.Name, Pattern: LuPattern.Create(pair.Utterance)))
                .Where(pair => pair.Pattern is not null)
                .Select(pair => (pair.Name, pair.Pattern!)),
        ];
        _entities = [.. document.Entities.Select(CreateEntity).OfType<EntityRecognizer>()];
        _classifier = classifiers?.Train(language, [.. plain.Select(pair => new LabelledUtterance(pair.Name, pair.Utterance.Text))]);
    }

    public RecognitionResult Recognize(Utterance utterance)
    {
        var found = new FoundEntities();
        var result = new RecognitionResult { Text = utterance.Text, Entities = found.Entities };
        var normal = LuText.Normalize(utterance.Text);
        if (normal.Length == 0)
        {
            result.Intents.Add(RecognitionResult.NoIntent, 1);
            return result;
        }

        Match(utterance, normal, result, found);
        foreach (var entity in _entities)
        {
            entity.Recognize(utterance, found);
        }

        return result;
    }

    private static EntityRecognizer? CreateEntity(LuEntity entity) => entity.Kind switch
    {
        LuEntityKind.List => new LuListRecognizer(entity),
        LuEntityKind.Regex => new PatternEntityRecognizer(entity.Name, SafeRegex.Create(entity.Pattern, RegexOptions.IgnoreCase)),
        LuEntityKind.Prebuilt when PrebuiltEntities.All.TryGetValue(entity.Name, out var recognize) => new PrebuiltEntityRecognizer(recognize, entity.Name),
        _ => null,
    };

    private void Match(Utterance utterance, string normal, RecognitionResult result, FoundEntities found)
    {
        if (_exact.TryGetValue(normal, out var exact))
        {
            result.Intents[exact] = ExactScore;
            return;
        }

        foreach (var (intent, pattern) in _patterns)
        {
            if (SafeRegex.Matches(pattern, utterance.Text) is [var match, ..])
            {
                result.Intents[intent] = PatternScore;
                AddGroups(pattern, match, found);
                return;
            }
        }

        if (_classifier is not null)
        {
            AddPrediction(_classifier.Classify(utterance.Text), result);
        }
        else if (FindNear(normal) is { } near)
        {
            result.Intents[near] = NearScore;
        }
        else
        {
            result.Intents[RecognitionResult.NoIntent] = 1;
        }
    }

    private static void AddPrediction(IntentPrediction prediction, RecognitionResult result)
    {
        result.Intents[prediction.Intent] = prediction.Score;
        if (prediction.Intent == IntentPrediction.None)
        {
            return;
        }

        foreach (var other in prediction.Ranking)
        {
            if (other.Score < prediction.Score)
            {
                result.Intents.TryAdd(other.Intent, other.Score);
            }
        }
    }

    private static void AddGroups(Regex pattern, Match match, FoundEntities found)
    {
        foreach (var name in pattern.GetGroupNames())
        {
            if (!char.IsAsciiDigit(name[0]) && match.Groups[name] is { Success: true } group)
            {
                found.Add(LuPattern.NameOf(name), group.Value, group.Value, group.Index, group.Index + group.Length);
            }
        }
    }

    // One slip of the finger in six letters is forgiven.
    private string? FindNear(string normal)
    {
        var allowed = normal.Length / 6;
        if (allowed == 0)
        {
            return null;
        }

        return _exact
            .Where(example => Math.Abs(example.Key.Length - normal.Length) <= allowed)
            .Select(example => (example.Value, Distance: Loading.Distance.Between(example.Key, normal)))
            .Where(example => example.Distance <= allowed)
            .OrderBy(example => example.Distance)
            .Select(example => example.Value)
            .FirstOrDefault();
    }
}
