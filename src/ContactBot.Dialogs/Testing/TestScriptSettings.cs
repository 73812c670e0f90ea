namespace ContactBot.Dialogs.Testing;

/// <summary>What a script is run under beside what it says itself.</summary>
public sealed record TestScriptSettings
{
    /// <summary>The name of the conversation; the file's name when absent.</summary>
    public string? TestName { get; init; }

    /// <summary>The <c>settings</c> scope; those of the bot when absent.</summary>
    public object? Settings { get; init; }
}
