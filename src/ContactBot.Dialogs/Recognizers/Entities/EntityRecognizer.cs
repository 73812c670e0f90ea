namespace ContactBot.Dialogs.Recognizers.Entities;

/// <summary>Finds things of one kind in a text. Immutable and thread safe.</summary>
internal abstract class EntityRecognizer
{
    public abstract void Recognize(Utterance utterance, FoundEntities found);
}
