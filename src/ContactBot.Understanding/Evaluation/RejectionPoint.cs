namespace ContactBot.Understanding.Evaluation;

/// <summary>What comes of acting only upon what is likely enough.</summary>
/// <param name="LeastScore">The least score that is acted upon.</param>
/// <param name="Answered">The share of messages that have it.</param>
/// <param name="Accuracy">The share of those that are right; 1 where there are none.</param>
public sealed record RejectionPoint(double LeastScore, double Answered, double Accuracy);
