using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>
/// How a test script ended.
/// </summary>
/// <param name="Script">The name of its file without <c>.test.dialog</c>.</param>
/// <param name="Failure">Why it failed; null when it passed.</param>
public sealed record TestScriptResult(string Script, string? Failure)
{
    public bool Passed => Failure is null;

    /// <summary>The line of the script that failed; null where it passed or could not be loaded.</summary>
    public SourceLocation? Step { get; init; }

    /// <summary>Whether it could not be loaded because something that it refers to is not among the files.</summary>
    public bool LacksResources { get; init; }
}
