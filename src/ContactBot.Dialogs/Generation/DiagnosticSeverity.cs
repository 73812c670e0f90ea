namespace ContactBot.Dialogs.Generation;

/// <summary>Whether a file can be used in spite of a mistake.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Probably not what the author meant; the file works.</summary>
    Warning,

    /// <summary>The file that has it, and every file that needs that one, is refused.</summary>
    Error,
}
