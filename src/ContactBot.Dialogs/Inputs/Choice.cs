using ContactBot.Activities;

namespace ContactBot.Dialogs.Inputs;

/// <summary>
/// One of the answers that a question offers.
/// </summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Synonyms">Other words for it.</param>
/// <param name="Action">The button that offers it; null makes one that says the value.</param>
internal sealed record Choice(string Value, IReadOnlyList<string> Synonyms, CardAction? Action = null)
{
    public string Title => Action?.Title is { Length: > 0 } title ? title : Value;
}
