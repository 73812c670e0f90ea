namespace ContactBot.Dialogs.Loading;

/// <summary>
/// A mistake in the bot's files.
/// </summary>
/// <param name="Code">Such as <c>CB2003</c>; explained in the list of errors.</param>
/// <param name="Location">Where to look.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DialogDiagnostic(string Code, SourceLocation Location, string Message)
{
    /// <summary><c>file:line:column: message</c>.</summary>
    public override string ToString() => $"{Location}: {Code} {Message}";
}
