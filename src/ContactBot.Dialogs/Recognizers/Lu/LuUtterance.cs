using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A sentence of an example.
/// </summary>
/// <param name="Text">Without its labels.</param>
/// <param name="Labels">What in it is an entity, in the order in which they begin; one that stands in another comes after it.</param>
/// <param name="IsPattern">Whether it is a pattern: a label without text stands for any words, [ ] is optional, ( | ) is a choice.</param>
/// <param name="Operators">Where in the text the brackets and bars of a pattern stand, ascending; others are only text.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record LuUtterance(string Text, IReadOnlyList<LuLabel> Labels, bool IsPattern, IReadOnlyList<int> Operators, SourceLocation Location);
