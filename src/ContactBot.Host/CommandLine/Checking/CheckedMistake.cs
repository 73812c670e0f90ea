using ContactBot.Dialogs.Generation;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Host.CommandLine.Checking;

/// <summary>A mistake and its place, as a program reads it.</summary>
internal sealed record CheckedMistake(string File, int Line, int Column, string Severity, string Code, string Message)
{
    public static CheckedMistake Of(DialogDiagnostic diagnostic) => new(
        diagnostic.Location.File,
        diagnostic.Location.Line,
        diagnostic.Location.Column,
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
        diagnostic.Code,
        diagnostic.Message);
}
