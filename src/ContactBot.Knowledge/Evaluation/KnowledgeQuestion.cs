namespace ContactBot.Knowledge.Evaluation;

/// <summary>
/// A question whose answer is known.
/// </summary>
/// <param name="Question">As a person writes it.</param>
/// <param name="Pages">The ids of the pages that answer it; none where no page does.</param>
public sealed record KnowledgeQuestion(string Question, IReadOnlyList<string> Pages);
