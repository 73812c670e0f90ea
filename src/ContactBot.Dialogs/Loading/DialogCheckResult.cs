using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Loading;

/// <summary>
/// What was found in a folder of dialogs.
/// </summary>
/// <param name="Files">How many files were looked at.</param>
/// <param name="Diagnostics">By file, line and column.</param>
public sealed record DialogCheckResult(int Files, IReadOnlyList<DialogDiagnostic> Diagnostics)
{
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public int Warnings => Diagnostics.Count - Errors;
}
