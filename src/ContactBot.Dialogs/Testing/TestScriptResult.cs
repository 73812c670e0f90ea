namespace ContactBot.Dialogs.Testing;

/// <summary>
/// How a test script ended.
/// </summary>
/// <param name="Script">The name of its file without <c>.test.dialog</c>.</param>
/// <param name="Failure">Why it failed; null when it passed.</param>
public sealed record TestScriptResult(string Script, string? Failure)
{
    public bool Passed => Failure is null;
}
