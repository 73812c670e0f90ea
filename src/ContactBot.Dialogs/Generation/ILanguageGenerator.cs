using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>Makes what a bot says. Thread safe.</summary>
public interface ILanguageGenerator
{
    /// <summary>Evaluates text with expressions in <c>${}</c>: text, or, when it is nothing but one expression, its value, such as a structure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="memory">What its expressions read.</param>
    /// <param name="locale">The language wanted, as BCP 47; null or empty for the default.</param>
    /// <param name="options">Culture, clock, randomness and the like.</param>
    /// <exception cref="GenerationException">It can't be generated in any language that stands in for the one wanted.</exception>
    object? Generate(string text, IExpressionMemory memory, string? locale = null, GenerationOptions? options = null);
}
