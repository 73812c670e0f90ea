namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>A phrase found in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Values">What it may stand for.</param>
internal readonly record struct PhraseMatch<T>(int Start, int End, IReadOnlyList<T> Values);
