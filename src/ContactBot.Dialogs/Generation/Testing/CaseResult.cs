namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>What the operation of a case gave: a value or an error.</summary>
internal readonly record struct CaseResult(object? Value, string? Error);
