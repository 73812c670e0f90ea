namespace ContactBot.Dialogs.Generation;

/// <summary>Text could not be generated: the template does not exist, has mistakes, calls itself without end, or an expression of it failed.</summary>
public sealed class GenerationException : Exception
{
    /// <summary>An exception that says only what is wrong.</summary>
    public GenerationException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>An exception for mistakes in the templates.</summary>
    public GenerationException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>The mistakes in the templates; empty when they are sound and only this evaluation failed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
