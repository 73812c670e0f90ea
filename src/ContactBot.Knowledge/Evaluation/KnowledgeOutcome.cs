using ContactBot.Knowledge.Search;

namespace ContactBot.Knowledge.Evaluation;

/// <summary>How one question went.</summary>
internal sealed record KnowledgeOutcome(KnowledgeQuestion Question, IReadOnlyList<PageMatch> Found, string? Answered)
{
    /// <summary>The place of the first right page, from 1; null where it was not found.</summary>
    public int? Rank => Found.Index().Where(match => IsExpected(match.Item.Page.Id)).Select(match => (int?)match.Index + 1).FirstOrDefault();

    public bool IsRight => Answered is null ? Question.Pages.Count == 0 : IsExpected(Answered);

    public static KnowledgeOutcome Of(IKnowledgeBase knowledge, KnowledgeQuestion question, int depth)
        => new(question, knowledge.Search(question.Question, depth), knowledge.Answer(question.Question)?.Page.Id);

    public double Recall(int depth) => Question.Pages.Count(page => Found.Take(depth).Any(match => match.Page.Id.Equals(page, StringComparison.OrdinalIgnoreCase))) / (double)Math.Min(depth, Question.Pages.Count);

    public KnowledgeFailure ToFailure() => new(Question.Question, Question.Pages, Answered, Found is [var first, ..] ? first.Page.Id : null, Found is [var best, ..] ? best.Confidence : 0);

    private bool IsExpected(string id) => Question.Pages.Contains(id, StringComparer.OrdinalIgnoreCase);
}
