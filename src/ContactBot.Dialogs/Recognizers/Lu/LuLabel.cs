namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A part of a sentence that is an entity.
/// </summary>
/// <param name="Entity">What it is.</param>
/// <param name="Role">What it is in this sentence; null where it is only itself.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Zero in a pattern.</param>
/// <param name="Depth">How many labels it stands in.</param>
internal sealed record LuLabel(string Entity, string? Role, int Start, int Length, int Depth)
{
    /// <summary>Under which name it is found: the role tells more than the entity that plays it.</summary>
    public string Name => Role ?? Entity;

    public int End => Start + Length;
}
