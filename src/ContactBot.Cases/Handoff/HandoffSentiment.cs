namespace ContactBot.Cases.Handoff;

/// <summary>The mood as it was measured.</summary>
/// <param name="Label"><c>positive</c>, <c>neutral</c>, <c>negative</c> or <c>mixed</c>.</param>
/// <param name="Score">0–1, how sure; null if not measured.</param>
public sealed record HandoffSentiment(string Label, double? Score);
