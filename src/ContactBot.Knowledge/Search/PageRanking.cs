namespace ContactBot.Knowledge.Search;

/// <summary>How well a page fits a question, by what speaks for it. The weights are learnt from the development questions of the tests, pair by pair.</summary>
internal static class PageRanking
{
    // In the order of Evidence.
    private static readonly double[] Weights = [3.45, 1.69, 0.89, 2.40, 2.05, 2.72];

    public static double Score(Evidence evidence) => Logistic.Sum(0, Weights, evidence.ToArray());
}
