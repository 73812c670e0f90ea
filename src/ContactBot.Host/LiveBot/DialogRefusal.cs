using ContactBot.Dialogs.Generation;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Host.LiveBot;

/// <summary>A state of the files that was not taken up, and why; never without an error.</summary>
internal sealed record DialogRefusal(DateTimeOffset At, IReadOnlyList<DialogDiagnostic> Mistakes)
{
    /// <summary>The place of the first error.</summary>
    public SourceLocation First => Mistakes.First(mistake => mistake.Severity == DiagnosticSeverity.Error).Location;
}
