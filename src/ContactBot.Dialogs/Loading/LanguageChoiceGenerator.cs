using ContactBot.Dialogs.Generation;
using ContactBot.Dialogs.Recognizers;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Loading;

/// <summary>A generator for each language, as a dialog lists them.</summary>
internal sealed class LanguageChoiceGenerator(IReadOnlyDictionary<string, ILanguageGenerator> languages, LanguagePolicy policy) : ILanguageGenerator
{
    public object? Generate(string text, IExpressionMemory memory, string? locale = null, GenerationOptions? options = null)
    {
        foreach (var language in policy.For(locale ?? ""))
        {
            if (languages.TryGetValue(language, out var generator))
            {
                return generator.Generate(text, memory, locale, options);
            }
        }

        throw new GenerationException($"There is no language generator for '{locale}'.");
    }
}
