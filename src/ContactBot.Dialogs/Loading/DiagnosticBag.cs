using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Loading;

/// <summary>Collects the mistakes of one load, so that an editor sees all of them at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DialogDiagnostic> _diagnostics = [];

    /// <summary>What was found, each once, by file, line and column.</summary>
    public IReadOnlyList<DialogDiagnostic> All =>
    [
        .. _diagnostics.Distinct()
            .OrderBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.Line)
            .ThenBy(diagnostic => diagnostic.Location.Column),
    ];

    /// <summary>Reports a mistake that makes the files unusable.</summary>
    public void Report(string code, SourceLocation location, string message) => _diagnostics.Add(new DialogDiagnostic(code, location, message));

    /// <summary>Reports what is probably not meant, though the bot works.</summary>
    public void Warn(string code, SourceLocation location, string message)
        => _diagnostics.Add(new DialogDiagnostic(code, location, message) { Severity = DiagnosticSeverity.Warning });

    /// <exception cref="DialogLoadException">Not all that was reported are warnings; the warnings are in it too.</exception>
    public void ThrowIfErrors()
    {
        if (_diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            throw new DialogLoadException(All);
        }
    }
}
