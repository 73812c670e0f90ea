namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// The result of an action that tells the lists of actions around it where to go on.
/// </summary>
internal sealed record ScopeCommand(ScopeCommandKind Kind, string? ActionId = null);
