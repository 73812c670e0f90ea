using ContactBot.Understanding.Intents;
using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local;

/// <summary>
/// Trains classifiers on this machine, with nothing but the sentences: no download, no network, no random numbers. Made for up to a few
/// thousand sentences: 1,000 take about 0.1 s, and the time grows with the cube. The last few sets of sentences are remembered: training with one again
/// takes no time.
/// </summary>
public sealed class LocalIntentClassifierFactory : IIntentClassifierFactory
{
    private readonly RecentClassifiers _recent = new();

    /// <summary>An intent less likely than this (0 to 1) is not acted upon: the prediction is <see cref="IntentPrediction.None"/>.</summary>
    public double LeastScore { get; init; } = 0.3;

    public IIntentClassifier Train(string language, IReadOnlyList<LabelledUtterance> utterances)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(utterances);

        // An editor saves often and seldom changes the sentences.
        return _recent.GetOrTrain(language, utterances, () => LocalTraining.Train(Languages.IsItalian(language), utterances, LeastScore));
    }
}
