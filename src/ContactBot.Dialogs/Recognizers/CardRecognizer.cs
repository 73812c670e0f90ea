using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers;

/// <summary><c>ValueRecognizer</c> where a file names it; every dialog with a recognizer understands cards anyway.</summary>
internal sealed class CardRecognizer : Recognizer
{
    public override ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
        => new(ValueRecognizer.Recognize(utterance) ?? RecognitionResult.None(utterance.Text));
}
