namespace ContactBot.Knowledge.Evaluation;

/// <summary>How well questions find their answers.</summary>
public sealed record KnowledgeEvaluation
{
    private const int Depth = 10;
    private const int RecallDepth = 3;

    /// <summary>Questions that a page answers.</summary>
    public required int Answerable { get; init; }

    /// <summary>Questions that no page answers.</summary>
    public required int Answerless { get; init; }

    /// <summary>The share of answerable questions whose page is the first found, whether it was sure enough to answer or not.</summary>
    public required double Success1 { get; init; }

    /// <summary>The share of answerable questions that got an answer, and the right one: "I don't know" counts as a failure.</summary>
    public required double AnsweredRight { get; init; }

    /// <summary>The mean share of a question's pages that are among the first three found.</summary>
    public required double Recall3 { get; init; }

    /// <summary>The mean reciprocal rank of the first right page among the first ten.</summary>
    public required double Mrr { get; init; }

    /// <summary>The share of answerless questions that got an answer.</summary>
    public required double AnsweredWithoutPage { get; init; }

    /// <summary>Milliseconds a question takes, as a mean.</summary>
    public required double MillisecondsPerQuestion { get; init; }

    /// <summary>The questions that went wrong, in the order of the file.</summary>
    public required IReadOnlyList<KnowledgeFailure> Failures { get; init; }

    /// <summary>Asks every question.</summary>
    public static KnowledgeEvaluation Of(IKnowledgeBase knowledge, IReadOnlyList<KnowledgeQuestion> questions, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(time);
        var start = time.GetTimestamp();
        var outcomes = questions.Select(question => KnowledgeOutcome.Of(knowledge, question, Depth)).ToList();
        var elapsed = time.GetElapsedTime(start);
        var answerable = outcomes.Where(outcome => outcome.Question.Pages.Count > 0).ToList();
        var answerless = outcomes.Where(outcome => outcome.Question.Pages.Count == 0).ToList();
        return new KnowledgeEvaluation
        {
            Answerable = answerable.Count,
            Answerless = answerless.Count,
            Success1 = Mean(answerable, outcome => outcome.Rank == 1 ? 1 : 0),
            AnsweredRight = Mean(answerable, outcome => outcome.IsRight ? 1 : 0),
            Recall3 = Mean(answerable, outcome => outcome.Recall(RecallDepth)),
            Mrr = Mean(answerable, outcome => outcome.Rank is { } rank ? 1.0 / rank : 0),
            AnsweredWithoutPage = Mean(answerless, outcome => outcome.Answered is null ? 0 : 1),
            MillisecondsPerQuestion = questions.Count == 0 ? 0 : elapsed.TotalMilliseconds / questions.Count,
            Failures = [.. outcomes.Where(outcome => !outcome.IsRight).Select(outcome => outcome.ToFailure())],
        };
    }

    private static double Mean(List<KnowledgeOutcome> outcomes, Func<KnowledgeOutcome, double> measure) => outcomes.Count == 0 ? 0 : outcomes.Average(measure);
}
