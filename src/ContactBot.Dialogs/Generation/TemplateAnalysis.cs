namespace ContactBot.Dialogs.Generation;

/// <summary>What a template depends on.</summary>
/// <param name="Variables">The paths in memory that it, or a template without parameters that it calls, reads.</param>
/// <param name="TemplateReferences">The templates that it calls, directly or not.</param>
public sealed record TemplateAnalysis(IReadOnlyList<string> Variables, IReadOnlyList<string> TemplateReferences);
