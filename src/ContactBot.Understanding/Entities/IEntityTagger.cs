namespace ContactBot.Understanding.Entities;

/// <summary>Finds in a text what examples taught. Immutable once trained; thread safe.</summary>
public interface IEntityTagger
{
    /// <summary>The parts that name something, in the order of the text; they don't overlap. Never throws for what a person can write.</summary>
    IReadOnlyList<EntitySpan> Find(string text);
}
