namespace ContactBot.Understanding.Local.Tagging;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on.</param>
/// <param name="Folded">Its letters without accents and capitals.</param>
/// <param name="Shape">What kind of characters it is made of: <c>X</c> capital, <c>x</c> small, <c>9</c> digit, <c>-</c> other; runs count once.</param>
internal sealed record Token(int Start, int End, string Folded, string Shape);
