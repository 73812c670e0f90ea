using System.Collections.Concurrent;
using System.Collections.Frozen;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>
/// Makes what a bot says from the file of the language wanted, or from that of one that stands in for it (see <see cref="LanguageFallback"/>): where a file
/// is missing, and where one can't generate the text, for instance because it lacks a template.
/// </summary>
public sealed class MultiLanguageGenerator : ILanguageGenerator
{
    // Whoever asks may name any language: what is kept for them is limited.
    private const int MaximumChains = 200;

    private readonly FrozenDictionary<string, LanguageTemplates> _languages;
    private readonly string? _defaultLocale;
    private readonly ConcurrentDictionary<string, LanguageTemplates[]> _chains = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="languages">The templates of each language; the neutral language is the empty text. Case does not matter.</param>
    /// <param name="defaultLocale">Stands in for a language that is not there.</param>
    public MultiLanguageGenerator(IEnumerable<KeyValuePair<string, LanguageTemplates>> languages, string? defaultLocale = null)
    {
        _languages = languages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _defaultLocale = defaultLocale;
    }

    /// <summary>The templates of each language.</summary>
    public IReadOnlyDictionary<string, LanguageTemplates> Languages => _languages;

    /// <inheritdoc/>
    public object? Generate(string text, IExpressionMemory memory, string? locale = null, GenerationOptions? options = null)
    {
        GenerationException? failure = null;
        foreach (var templates in ChainOf(locale ?? ""))
        {
            try
            {
                if (templates.TryEvaluateText(text, memory, options, out var result) is not { Count: > 0 } mistakes)
                {
                    return result;
                }

                failure ??= new GenerationException(mistakes);
            }
            catch (GenerationException exception)
            {
                failure ??= exception;
            }
        }

        throw failure ?? new GenerationException($"There are no templates for the language '{locale}'.");
    }

    private LanguageTemplates[] ChainOf(string locale)
    {
        if (_chains.TryGetValue(locale, out var known))
        {
            return known;
        }

        var chain = LanguageFallback.Of(locale, _defaultLocale).Select(language => _languages.GetValueOrDefault(language)).OfType<LanguageTemplates>().ToArray();
        return _chains.Count < MaximumChains ? _chains.GetOrAdd(locale, chain) : chain;
    }
}
