using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Understands by what the <c>.lu</c> files of a bot teach, in the language of the message or the nearest there is.</summary>
internal sealed class LuRecognizer(IReadOnlyDictionary<string, LuModel> models) : Recognizer
{
    public override bool IsCalibrated => true;

    public override ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        foreach (var locale in context.Turn.Engine.Options.Languages.For(utterance.Locale))
        {
            if (models.TryGetValue(locale, out var model))
            {
                return model.RecognizeAsync(utterance);
            }
        }

        // A bot of one language answers everybody in it.
        return models.Count == 1 ? models.Values.First().RecognizeAsync(utterance) : new(RecognitionResult.None(utterance.Text));
    }
}
