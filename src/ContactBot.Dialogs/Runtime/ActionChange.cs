namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// A change to the plan of a container, made when the running action has ended.
/// </summary>
internal sealed record ActionChange(ActionChangeType Type, IReadOnlyList<Dialog> Actions, object? Options = null);
