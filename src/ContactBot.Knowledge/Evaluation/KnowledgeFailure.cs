namespace ContactBot.Knowledge.Evaluation;

/// <summary>
/// A question that went wrong.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Expected">The pages that answer it; none where "I don't know" is right.</param>
/// <param name="Answered">The page that answered; null for "I don't know".</param>
/// <param name="Found">The page that was found first; null where none was.</param>
/// <param name="Confidence">How sure the first page was, from 0 to 1.</param>
public sealed record KnowledgeFailure(string Question, IReadOnlyList<string> Expected, string? Answered, string? Found, double Confidence);
