using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>
/// What may be asked next.
/// </summary>
/// <param name="Text">What the button says.</param>
/// <param name="Target">The pair that answers: its number, or <c>?</c> and its question with dashes for blanks.</param>
/// <param name="IsContextOnly">Whether that pair answers only here.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record QnaPrompt(string Text, string Target, bool IsContextOnly, SourceLocation Location);
