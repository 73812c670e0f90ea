namespace ContactBot.Understanding.Evaluation;

/// <summary>How often one intent was taken for another.</summary>
public sealed record Confusion(string Expected, string Understood, int Count);
