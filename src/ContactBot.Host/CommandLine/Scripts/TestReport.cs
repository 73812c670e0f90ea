namespace ContactBot.Host.CommandLine.Scripts;

/// <summary>How test scripts went.</summary>
internal sealed record TestReport(int Passed, int Failed, IReadOnlyList<ScriptOutcome> Scripts)
{
    public static TestReport Of(IReadOnlyList<ScriptOutcome> scripts) => new(scripts.Count(script => script.Passed), scripts.Count(script => !script.Passed), scripts);
}
