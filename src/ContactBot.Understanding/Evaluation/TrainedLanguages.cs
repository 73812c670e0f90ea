using System.Collections.Frozen;
using ContactBot.Understanding.Entities;
using ContactBot.Understanding.Intents;

namespace ContactBot.Understanding.Evaluation;

/// <summary>A model for each language of the training data; a message in another is given to the one that most of them are in.</summary>
internal sealed class TrainedLanguages
{
    private const int AmongBest = 3;

    private readonly FrozenDictionary<string, (IIntentClassifier Classifier, IEntityTagger? Tagger)> _models;
    private readonly string _mainLanguage;
    private readonly bool _knowsNone;

    public TrainedLanguages(IReadOnlyList<EvaluationUtterance> training, IIntentClassifierFactory classifiers, IEntityTaggerFactory taggers, bool knowsNone)
    {
        _models = training.GroupBy(utterance => utterance.Language, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(
            group => group.Key, group => Train(group.Key, [.. group], classifiers, taggers), StringComparer.OrdinalIgnoreCase);
        _mainLanguage = training.CountBy(utterance => utterance.Language, StringComparer.OrdinalIgnoreCase).MaxBy(count => count.Value).Key;
        _knowsNone = knowsNone;
    }

    /// <param name="expected">The labelled sentence.</param>
    /// <param name="text">What is written in its place.</param>
    public MessageOutcome Understand(EvaluationUtterance expected, string text)
    {
        var (classifier, tagger) = _models.TryGetValue(expected.Language, out var own) ? own : _models[_mainLanguage];
        var prediction = classifier.Classify(text);
        var best = _knowsNone || prediction.Ranking.Count == 0 ? new ScoredIntent(prediction.Intent, prediction.Score) : prediction.Ranking[0];
        var isAmongBest = best.Intent == expected.Intent || prediction.Ranking.Take(AmongBest).Any(intent => intent.Intent == expected.Intent);
        return new MessageOutcome(expected, best.Intent, best.Score, isAmongBest, tagger?.Find(text));
    }

    private static (IIntentClassifier, IEntityTagger?) Train(
        string language, IReadOnlyList<EvaluationUtterance> training, IIntentClassifierFactory classifiers, IEntityTaggerFactory taggers)
    {
        var classifier = classifiers.Train(language, [.. training.Select(utterance => new LabelledUtterance(utterance.Intent, utterance.Text))]);
        var labelled = training.Where(utterance => utterance.Entities is not null).Select(utterance => new EntityExample(utterance.Text, utterance.Entities!)).ToList();
        return (classifier, labelled.Any(example => example.Entities.Count > 0) ? taggers.Train(labelled) : null);
    }
}
