namespace ContactBot.Knowledge.Pages;

/// <summary>
/// What is wrong in a file of the knowledge base.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record KnowledgeMistake(string File, int Line, int Column, string Message)
{
    /// <summary>Whether the page can be used in spite of it.</summary>
    public bool IsWarning { get; init; }

    /// <summary><c>file:line:column: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {(IsWarning ? "warning " : "")}{Message}";
}
