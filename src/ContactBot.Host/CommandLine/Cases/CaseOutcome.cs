namespace ContactBot.Host.CommandLine.Cases;

/// <summary>How one case went.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Id">The case.</param>
/// <param name="Failure">Why it failed; null when it passed.</param>
internal sealed record CaseOutcome(string File, string Id, string? Failure)
{
    public bool Passed => Failure is null;
}
