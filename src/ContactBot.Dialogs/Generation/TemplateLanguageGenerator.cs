using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>Makes what a bot says from the templates of one file, whatever the language wanted.</summary>
public sealed class TemplateLanguageGenerator(LanguageTemplates templates) : ILanguageGenerator
{
    /// <inheritdoc/>
    public object? Generate(string text, IExpressionMemory memory, string? locale = null, GenerationOptions? options = null)
        => templates.EvaluateText(text, memory, options);
}
