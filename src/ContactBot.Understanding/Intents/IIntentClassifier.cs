namespace ContactBot.Understanding.Intents;

/// <summary>Tells what a citizen wants from what they wrote. Immutable once trained; thread safe.</summary>
public interface IIntentClassifier
{
    /// <summary>
    /// Classifies one message. Never throws for what a person can write: an empty text or one outside the domain gives
    /// <see cref="IntentPrediction.None"/>.
    /// </summary>
    IntentPrediction Classify(string text);
}
