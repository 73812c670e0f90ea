using ContactBot.Dialogs.Testing;

namespace ContactBot.Host.CommandLine.Scripts;

/// <summary>What an index says of a script.</summary>
/// <param name="Suite">The folder whose files the script sees.</param>
/// <param name="Settings">What it runs under.</param>
/// <param name="ExpectedFailure">A part of the message that it must fail with; null where it must pass.</param>
internal sealed record IndexedScript(string Suite, TestScriptSettings Settings, string? ExpectedFailure)
{
    /// <summary>Why the script did not end as it must; null when it did.</summary>
    public string? Judge(string? failure) => (ExpectedFailure, failure) switch
    {
        (null, _) => failure,
        (_, null) => $"expected a failure with «{ExpectedFailure}», but it passed",
        _ when failure.Contains(ExpectedFailure, StringComparison.Ordinal) => null,
        _ => $"expected a failure with «{ExpectedFailure}», but it failed with: {failure}",
    };
}
