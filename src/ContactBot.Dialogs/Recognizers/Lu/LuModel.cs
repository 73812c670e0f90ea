using ContactBot.Understanding.Intents;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>What was learnt from the <c>.lu</c> files of one language. Immutable and thread safe.</summary>
internal sealed class LuModel
{
    private readonly LuEntityFinder _entities;
    private readonly LuIntentFinder _intents;

    /// <param name="document">The file with all that it imports.</param>
    /// <param name="classifier">What is trained with the <see cref="Examples"/>; may still be under way. Null where there is none.</param>
    public LuModel(LuDocument document, Task<IIntentClassifier>? classifier)
    {
        _entities = new LuEntityFinder(document);
        _intents = new LuIntentFinder(document, _entities, classifier);
    }

    /// <summary>What a classifier can learn from a file.</summary>
    public static IReadOnlyList<LabelledUtterance> Examples(LuDocument document) =>
    [
        .. document.Intents.SelectMany(
            intent => intent.Utterances.Where(utterance => !utterance.IsPattern && utterance.Text.Length > 0),
            (intent, utterance) => new LabelledUtterance(LuNames.InMemory(intent.Name), utterance.Text)),
    ];

    public async ValueTask<RecognitionResult> RecognizeAsync(Utterance utterance)
    {
        var normal = LuText.Normalize(utterance.Text);
        if (normal.Length == 0)
        {
            return RecognitionResult.None(utterance.Text);
        }

        var intents = new RecognitionResult { Text = utterance.Text };
        var values = await _intents.FindAsync(utterance, normal, intents).ConfigureAwait(false);
        return new RecognitionResult { Text = utterance.Text, Intents = intents.Intents, Entities = _entities.Find(utterance, values).Entities };
    }
}
