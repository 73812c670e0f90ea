namespace ContactBot.Understanding.Intents;

/// <summary>A sentence and the intent that it expresses.</summary>
public sealed record LabelledUtterance(string Intent, string Text);
