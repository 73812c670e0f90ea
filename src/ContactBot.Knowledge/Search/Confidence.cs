namespace ContactBot.Knowledge.Search;

/// <summary>
/// How probable it is that the best page answers a question. The weights are fitted by logistic regression to the development questions of the tests, over
/// collections of pages of several sizes, with and without sample questions; docs/knowledge.md tells how well that does on others.
/// </summary>
internal static class Confidence
{
    /// <summary>Below it, "I don't know" is the better answer.</summary>
    public const double Threshold = 0.45;

    private const double Bias = -4.22;
    private const double WholeHeadline = 0.5;

    // In the order of AnswerEvidence.
    private static readonly double[] Weights = [5.67, 1.65, 1.49, -0.47, 4.01, 1.18, 0.94, -2.16, -5.02, -1.39];

    public static double Of(AnswerEvidence evidence)
    {
        // Words that every question has prove nothing, unless they are the title itself, such as "orari degli uffici".
        var isEmpty = evidence.Subject == 0 && evidence.Page.Headline < WholeHeadline;
        return isEmpty ? 0 : Logistic.Probability(Logistic.Sum(Bias, Weights, evidence.ToArray()));
    }
}
