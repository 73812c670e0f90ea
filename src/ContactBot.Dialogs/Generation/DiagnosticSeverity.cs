namespace ContactBot.Dialogs.Generation;

/// <summary>Whether templates can be used in spite of a mistake.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Probably not what the author meant; the templates work.</summary>
    Warning,

    /// <summary>The file that has it, and every file that imports that one, refuses to generate.</summary>
    Error,
}
