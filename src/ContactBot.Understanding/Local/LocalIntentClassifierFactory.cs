using ContactBot.Understanding.Intents;

namespace ContactBot.Understanding.Local;

/// <summary>
/// Trains classifiers on this machine, with nothing but the sentences: no download, no network, no random numbers. Made for up to a few
/// thousand sentences: 1,000 take about 0.2 s, and the time grows with the cube.
/// </summary>
public sealed class LocalIntentClassifierFactory : IIntentClassifierFactory
{
    /// <summary>An intent less likely than this (0 to 1) is not acted upon: the prediction is <see cref="IntentPrediction.None"/>.</summary>
    public double LeastScore { get; init; } = 0.3;

    public IIntentClassifier Train(string language, IReadOnlyList<LabelledUtterance> utterances)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(utterances);
        var isItalian = language.Equals("it", StringComparison.OrdinalIgnoreCase) || language.StartsWith("it-", StringComparison.OrdinalIgnoreCase);
        return LocalTraining.Train(isItalian, utterances, LeastScore);
    }
}
