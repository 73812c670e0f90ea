namespace ContactBot.Expressions;

/// <summary>The text is not an expression: its syntax is wrong, it calls an unknown function, or gives one the wrong arguments.</summary>
/// <param name="message">What is wrong, in the words of the language's definition.</param>
/// <param name="position">Offset in the text, from 0, where the mistake was noticed.</param>
/// <param name="detail">What was found and what was expected there, for an editor; <paramref name="message"/> when there is no more to say.</param>
public sealed class ExpressionException(string message, int position, string? detail = null) : Exception(message)
{
    internal const string InvalidSyntax = "Invalid expression format.";

    /// <summary>Offset in the expression's text, in UTF-16 units from 0.</summary>
    public int Position { get; } = position;

    /// <summary>A sentence that says what was found and what was expected.</summary>
    public string Detail { get; } = detail ?? message;
}
