namespace ContactBot.Host.CommandLine.Cases;

/// <summary>How the cases of files went.</summary>
internal sealed record CaseReport(int Passed, int Failed, IReadOnlyList<CaseOutcome> Cases)
{
    public static CaseReport Of(IReadOnlyList<CaseOutcome> cases) => new(cases.Count(outcome => outcome.Passed), cases.Count(outcome => !outcome.Passed), cases);
}
