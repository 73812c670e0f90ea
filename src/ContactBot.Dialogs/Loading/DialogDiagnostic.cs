using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Loading;

/// <summary>
/// A mistake in the bot's files.
/// </summary>
/// <param name="Code">Such as <c>CB2003</c>; explained in the list of errors.</param>
/// <param name="Location">Where to look.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DialogDiagnostic(string Code, SourceLocation Location, string Message)
{
    /// <summary>Whether the bot works in spite of it.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Error;

    /// <summary><c>file:line:column: CB2003 message</c>; a warning says so before the code.</summary>
    public override string ToString() => Severity == DiagnosticSeverity.Error ? $"{Location}: {Code} {Message}" : $"{Location}: warning {Code} {Message}";
}
