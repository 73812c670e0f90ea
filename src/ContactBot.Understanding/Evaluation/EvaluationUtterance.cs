using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.Evaluation;

/// <summary>A line of a file of labelled sentences.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Intent">What it means.</param>
/// <param name="Language">BCP 47 tag; <c>it</c> where the file tells none.</param>
/// <param name="Entities">What is named in it; null where the file doesn't say, empty where it says that there is nothing.</param>
public sealed record EvaluationUtterance(string Text, string Intent, string Language, IReadOnlyList<EntitySpan>? Entities);
