namespace ContactBot.Dialogs.Loading;

/// <summary>The bot's files have mistakes; the message lists all of them, one a line.</summary>
public sealed class DialogLoadException(IReadOnlyList<DialogDiagnostic> diagnostics) : Exception(string.Join(Environment.NewLine, diagnostics))
{
    /// <summary>By file, line and column, warnings among them; at least one is an error.</summary>
    public IReadOnlyList<DialogDiagnostic> Diagnostics { get; } = diagnostics;
}
