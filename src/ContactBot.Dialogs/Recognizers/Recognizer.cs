using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Understands what a user wrote. Immutable and thread safe.</summary>
internal abstract class Recognizer
{
    /// <summary>How others refer to it; empty where the file gives none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Recognizes an activity; what it does not understand is the intent <c>None</c>, never an exception.</summary>
    public abstract ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken);
}
