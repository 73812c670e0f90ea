using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>Understands what a user wrote. Immutable and thread safe.</summary>
internal abstract class Recognizer
{
    /// <summary>How others refer to it; empty where the file gives none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether its scores say how likely it is right, so that they can be compared with those of another such recognizer.</summary>
    public virtual bool IsCalibrated => false;

    /// <summary>Whether the same utterance may mean something else when memory has changed.</summary>
    public virtual bool DependsOnMemory => false;

    /// <summary>Recognizes an activity; what it does not understand is the intent <c>None</c>, never an exception.</summary>
    public abstract ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken);
}
