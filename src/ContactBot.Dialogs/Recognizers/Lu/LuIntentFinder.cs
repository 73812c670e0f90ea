using System.Collections.Frozen;
using ContactBot.Understanding.Intents;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Finds what a text means: the very example, a pattern, what the classifier learnt, an example with other values. Immutable and thread safe.</summary>
internal sealed class LuIntentFinder
{
    private const double ExactScore = 1.0;
    private const double PatternScore = 0.98;
    private const double NearScore = 0.9;
    private const double LikeExampleScore = 0.75;

    private readonly FrozenDictionary<string, (string Intent, LuPattern? Pattern)> _exact;
    private readonly IReadOnlyList<LuPattern> _patterns;
    private readonly ILookup<string, LuPattern> _examples;
    private readonly LuEntityFinder _entities;
    private readonly Task<IIntentClassifier>? _classifier;

    public LuIntentFinder(LuDocument document, LuEntityFinder entities, Task<IIntentClassifier>? classifier)
    {
        var utterances = document.Intents.SelectMany(intent => intent.Utterances, (intent, utterance) => (Name: LuNames.InMemory(intent.Name), Utterance: utterance)).ToLookup(pair => pair.Utterance.IsPattern);
        _exact = utterances[false]
            .Select(pair => (Normal: LuText.Normalize(pair.Utterance.Text), pair.Name, pair.Utterance))
            .Where(example => example.Normal.Length > 0)
            .DistinctBy(example => example.Normal)
            .ToFrozenDictionary(example => example.Normal, example => (example.Name, Labelled(example.Name, example.Utterance)), StringComparer.Ordinal);
        _patterns = [.. utterances[true].Select(pair => LuPattern.Create(pair.Name, pair.Utterance)).OfType<LuPattern>()];
        _examples = utterances[false].Select(pair => Labelled(pair.Name, pair.Utterance)).OfType<LuPattern>().ToLookup(pattern => pattern.Intent, StringComparer.Ordinal);
        (_entities, _classifier) = (entities, classifier);
    }

    /// <summary>Adds the intents to a result.</summary>
    /// <returns>What stands for the labels of the example that the text is like.</returns>
    public async ValueTask<IReadOnlyList<LuPatternValue>> FindAsync(Utterance utterance, string normal, RecognitionResult result)
    {
        var folded = LuText.Fold(utterance.Text);
        if (_exact.TryGetValue(normal, out var exact))
        {
            result.Intents[exact.Intent] = ExactScore;
            return exact.Pattern?.Match(folded, utterance.Patterns) ?? [];
        }

        if (FindLike(_patterns, folded, utterance) is var (intent, values))
        {
            result.Intents[intent] = PatternScore;
            return values;
        }

        return _classifier is null ? FindNear(utterance, folded, normal, result) : Classify(await _classifier.ConfigureAwait(false), utterance, folded, result);
    }

    private static LuPattern? Labelled(string intent, LuUtterance utterance) => utterance.Labels.Count == 0 ? null : LuPattern.Create(intent, utterance);

    private IReadOnlyList<LuPatternValue> Classify(IIntentClassifier classifier, Utterance utterance, string folded, RecognitionResult result)
    {
        var prediction = classifier.Classify(utterance.Text);
        if (prediction.Intent == IntentPrediction.None)
        {
            if (FindLike(_examples.SelectMany(group => group), folded, utterance) is var (intent, found))
            {
                result.Intents[intent] = LikeExampleScore;
                return found;
            }

            result.Intents[RecognitionResult.NoIntent] = prediction.Score;
            return [];
        }

        result.Intents[prediction.Intent] = prediction.Score;
        foreach (var other in prediction.Ranking.Where(other => other.Score < prediction.Score))
        {
            result.Intents.TryAdd(other.Intent, other.Score);
        }

        return FindLike(_examples[prediction.Intent], folded, utterance)?.Values ?? [];
    }

    private (string Intent, IReadOnlyList<LuPatternValue> Values)? FindLike(IEnumerable<LuPattern> patterns, string folded, Utterance utterance)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(folded, utterance.Patterns) is { } values && _entities.Accepts(values, utterance))
            {
                return (pattern.Intent, values);
            }
        }

        return null;
    }

    // One slip of the finger in six letters is forgiven.
    private IReadOnlyList<LuPatternValue> FindNear(Utterance utterance, string folded, string normal, RecognitionResult result)
    {
        if (FindLike(_examples.SelectMany(group => group), folded, utterance) is var (intent, values))
        {
            result.Intents[intent] = PatternScore;
            return values;
        }

        var allowed = normal.Length / 6;
        var near = allowed == 0 ? null : _exact
            .Where(example => Math.Abs(example.Key.Length - normal.Length) <= allowed)
            .Select(example => (example.Value.Intent, example.Key, Distance: Loading.Distance.Between(example.Key, normal)))
            .Where(example => example.Distance <= allowed)
            .OrderBy(example => example.Distance)
            .ThenBy(example => example.Key, StringComparer.Ordinal)
            .Select(example => example.Intent)
            .FirstOrDefault();
        result.Intents[near ?? RecognitionResult.NoIntent] = near is null ? 1 : NearScore;
        return [];
    }
}
