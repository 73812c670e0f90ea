namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A sentence of an example.
/// </summary>
/// <param name="Text">Without its labels.</param>
/// <param name="Labels">What in it is an entity.</param>
/// <param name="IsPattern">Whether it is a pattern: a label without text stands for any words.</param>
internal sealed record LuUtterance(string Text, IReadOnlyList<LuLabel> Labels, bool IsPattern);
