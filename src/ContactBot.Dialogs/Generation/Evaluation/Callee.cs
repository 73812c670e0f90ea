namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>What a function name in an expression stands for.</summary>
/// <param name="Template">The template that is called.</param>
/// <param name="IsEvaluatedAgain">Whether the call, ending in <c>!</c>, wants no earlier result.</param>
/// <param name="Imported">The file it is evaluated in, for a call through an alias.</param>
internal sealed record Callee(Template Template, bool IsEvaluatedAgain = false, LanguageTemplates? Imported = null);
