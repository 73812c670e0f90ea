using System.Globalization;

namespace ContactBot.Dialogs.Generation;

/// <summary>A mistake in an <c>.lg</c> file.</summary>
/// <param name="Code">Stable code, <c>CB21xx</c>.</param>
/// <param name="Severity">Whether the templates still work.</param>
/// <param name="Message">What is wrong, for the author of the file.</param>
/// <param name="File">The identifier that the file was loaded under; empty for text without one.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, string File, int Line, int Column)
{
    /// <summary><c>file:line:column: message</c>, as compilers write it.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}");
}
