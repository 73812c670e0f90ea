namespace ContactBot.Host.CommandLine.Scripts;

/// <summary>How one test script went.</summary>
/// <param name="File">The script, from where the verb runs.</param>
/// <param name="Line">The line of the step that failed; null where none did.</param>
/// <param name="Column">Its column.</param>
/// <param name="Failure">Why it failed; null when it passed.</param>
/// <param name="Milliseconds">How long it took, its loading included.</param>
internal sealed record ScriptOutcome(string File, int? Line, int? Column, string? Failure, long Milliseconds)
{
    public bool Passed => Failure is null;
}
