using System.Text;
using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local.Tagging;

/// <summary>Splits a text into words, numbers and signs; an apostrophe belongs to the word before it, as in "dell'anno".</summary>
internal static class Tokenizer
{
    private enum CharacterClass
    {
        Space,
        Letter,
        Digit,
        Sign,
    }

    public static IReadOnlyList<Token> Split(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < text.Length;)
        {
            var kind = ClassOf(text[start]);
            var end = start + 1;
            while (kind is not CharacterClass.Sign && end < text.Length && ClassOf(text[end]) == kind)
            {
                end++;
            }

            if (kind == CharacterClass.Letter && end < text.Length && text[end] is '\'' or '’')
            {
                end++;
            }

            if (kind != CharacterClass.Space)
            {
                tokens.Add(new Token(start, end, Fold(text[start..end]), ShapeOf(text[start..end])));
            }

            start = end;
        }

        return tokens;
    }

    private static CharacterClass ClassOf(char character) => character switch
    {
        _ when char.IsWhiteSpace(character) => CharacterClass.Space,
        _ when char.IsDigit(character) => CharacterClass.Digit,
        _ when char.IsLetter(character) || CharacterFolding.Fold(character) == CharacterFolding.Nothing => CharacterClass.Letter,
        _ => CharacterClass.Sign,
    };

    private static string Fold(ReadOnlySpan<char> token)
    {
        var folded = new StringBuilder(token.Length);
        foreach (var character in token)
        {
            var letter = CharacterFolding.Fold(character);
            if (letter != CharacterFolding.Nothing)
            {
                folded.Append(letter == CharacterFolding.Separator ? character : letter);
            }
        }

        return folded.ToString();
    }

    private static string ShapeOf(ReadOnlySpan<char> token)
    {
        var shape = new StringBuilder(4);
        foreach (var character in token)
        {
            var part = char.IsUpper(character) ? 'X' : char.IsLetter(character) ? 'x' : char.IsDigit(character) ? '9' : '-';
            if (shape.Length == 0 || shape[^1] != part)
            {
                shape.Append(part);
            }
        }

        return shape.ToString();
    }
}
