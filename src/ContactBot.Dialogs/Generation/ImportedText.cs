namespace ContactBot.Dialogs.Generation;

/// <summary>What an import led to.</summary>
/// <param name="Id">Identifies the file: two imports with the same identifier are the same file, and its own imports start from it.</param>
/// <param name="Content">The text of the file.</param>
public sealed record ImportedText(string Id, string Content);
