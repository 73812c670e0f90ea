using ContactBot.Understanding.Evaluation;

namespace ContactBot.Host.CommandLine.Understanding;

/// <summary>How well sentences are understood, as a program reads it.</summary>
internal sealed record UnderstandingResult(
    double Accuracy,
    double Top3,
    double MacroF1,
    double Ece,
    double? SpanF1,
    double TrainSeconds,
    double MillisecondsPerMessage,
    int Messages,
    int Intents,
    IReadOnlyList<Confusion> Confusions,
    IReadOnlyList<RejectionPoint> Rejection,
    IReadOnlyDictionary<string, double>? Robustness)
{
    public static UnderstandingResult Of(UnderstandingReport report, IReadOnlyDictionary<string, double>? robustness) => new(
        report.Accuracy,
        report.Top3,
        report.MacroF1,
        report.Ece,
        report.SpanF1,
        report.TrainSeconds,
        report.MillisecondsPerMessage,
        report.Messages,
        report.Intents,
        report.Confusions,
        report.Rejection,
        robustness);
}
