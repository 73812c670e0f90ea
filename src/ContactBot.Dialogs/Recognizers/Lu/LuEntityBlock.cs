namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// The lines below one declaration of an entity.
/// </summary>
/// <param name="Value">Of the older form of a list: the value that they are words for.</param>
/// <param name="Lines">In the order of the file.</param>
internal sealed record LuEntityBlock(string? Value, List<LuLine> Lines);
