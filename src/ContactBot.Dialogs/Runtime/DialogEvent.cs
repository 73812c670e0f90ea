namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// Something that happened, offered to the triggers of the dialogs on the stack.
/// </summary>
/// <param name="Name">See <see cref="DialogEventNames"/>; an action may raise any other.</param>
/// <param name="Value">What came with it.</param>
/// <param name="Bubble">Whether the dialogs around are asked where the innermost does not handle it.</param>
internal sealed record DialogEvent(string Name, object? Value, bool Bubble);
