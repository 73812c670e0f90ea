namespace ContactBot.Understanding.Intents;

/// <summary>An intent and how likely it is, from 0 to 1.</summary>
public sealed record ScoredIntent(string Intent, double Score);
