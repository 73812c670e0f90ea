namespace ContactBot.Understanding.Entities;

/// <summary>Finds one kind of thing that needs no teaching. Thread safe; never throws for what a person can write.</summary>
public interface IEntityKind
{
    /// <summary>The type of its spans.</summary>
    string Type { get; }

    /// <summary>All of the kind in a text, in its order; each with the <see cref="EntitySpan.Value"/> that systems understand.</summary>
    IEnumerable<EntitySpan> Find(string text);
}
