using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Search;

/// <summary>
/// A page that was found.
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="Score">Compares pages of one search; not between searches.</param>
/// <param name="Confidence">How probable it is that the page answers, from 0 to 1; compares between searches.</param>
public sealed record PageMatch(KnowledgePage Page, double Score, double Confidence)
{
    internal AnswerEvidence Evidence { get; init; }

    internal int Number { get; init; }
}
