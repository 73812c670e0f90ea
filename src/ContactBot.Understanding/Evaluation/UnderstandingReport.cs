namespace ContactBot.Understanding.Evaluation;

/// <summary>How well messages are understood.</summary>
/// <param name="Messages">How many were tried.</param>
/// <param name="Intents">How many intents they have.</param>
/// <param name="Accuracy">Share whose best intent is right, from 0 to 1.</param>
/// <param name="Top3">Share whose right intent is one of the best three.</param>
/// <param name="MacroF1">F1, each intent counting the same.</param>
/// <param name="Ece">Expected calibration error: how far the score is from the share that is right, in ten bins of scores.</param>
/// <param name="SpanF1">F1 of entities whose type and place are right; null where none are labelled.</param>
/// <param name="TrainSeconds">Time that training took.</param>
/// <param name="MillisecondsPerMessage">Time that understanding one message takes.</param>
/// <param name="Confusions">What is taken for something else most often.</param>
/// <param name="Rejection">What comes of acting only upon what is likely enough.</param>
public sealed record UnderstandingReport(
    int Messages,
    int Intents,
    double Accuracy,
    double Top3,
    double MacroF1,
    double Ece,
    double? SpanF1,
    double TrainSeconds,
    double MillisecondsPerMessage,
    IReadOnlyList<Confusion> Confusions,
    IReadOnlyList<RejectionPoint> Rejection);
