namespace ContactBot.Dialogs.Generation;

/// <summary>Finds the file that an import names.</summary>
/// <param name="importing">The identifier of the file that imports.</param>
/// <param name="path">What stands between the parentheses of the import.</param>
/// <exception cref="IOException">There is no such file; the message becomes a diagnostic of the importing file.</exception>
public delegate ImportedText ImportResolver(string importing, string path);
