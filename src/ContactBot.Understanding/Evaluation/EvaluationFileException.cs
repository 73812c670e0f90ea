namespace ContactBot.Understanding.Evaluation;

/// <summary>A file of labelled data has lines that can't be used.</summary>
/// <param name="mistakes">Each as <c>file:line: what is wrong</c>.</param>
public sealed class EvaluationFileException(IReadOnlyList<string> mistakes) : Exception(string.Join('\n', mistakes))
{
    /// <summary>Each as <c>file:line: what is wrong</c>.</summary>
    public IReadOnlyList<string> Mistakes => mistakes;
}
