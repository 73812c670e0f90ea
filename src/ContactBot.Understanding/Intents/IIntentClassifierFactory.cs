namespace ContactBot.Understanding.Intents;

/// <summary>Makes classifiers from labelled sentences. Thread safe.</summary>
public interface IIntentClassifierFactory
{
    /// <summary>
    /// Trains a classifier. The same sentences, in whatever order, always give the same classifier.
    /// </summary>
    /// <param name="language">BCP 47 tag of the sentences, such as <c>it</c> or <c>it-IT</c>.</param>
    /// <param name="utterances">
    /// The sentences; those labelled <see cref="IntentPrediction.None"/> are examples of what belongs to no intent. Empty gives
    /// a classifier that understands nothing.
    /// </param>
    IIntentClassifier Train(string language, IReadOnlyList<LabelledUtterance> utterances);
}
