namespace ContactBot.Dialogs.Loading;

/// <summary>Collects the mistakes of one load, so that an editor sees all of them at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DialogDiagnostic> _diagnostics = [];

    public bool IsEmpty => _diagnostics.Count == 0;

    public void Report(string code, SourceLocation location, string message) => _diagnostics.Add(new DialogDiagnostic(code, location, message));

    public void ThrowIfAny()
    {
        if (!IsEmpty)
        {
            throw new DialogLoadException(
            [
                .. _diagnostics.Distinct()
                    .OrderBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Location.Line)
                    .ThenBy(diagnostic => diagnostic.Location.Column),
            ]);
        }
    }
}
