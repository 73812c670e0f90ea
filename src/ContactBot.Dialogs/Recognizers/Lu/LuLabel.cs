namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A part of a sentence that is an entity.
/// </summary>
/// <param name="Name">The entity, or the role that it plays.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Zero in a pattern.</param>
internal sealed record LuLabel(string Name, int Start, int Length);
