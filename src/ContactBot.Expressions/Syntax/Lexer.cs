namespace ContactBot.Expressions.Syntax;

/// <summary>Cuts the text into tokens, one at a time. <c>%</c>, <c>^</c> and <c>~</c> are read as operators here; where an operand must stand the parser takes them as sigils.</summary>
internal static class Lexer
{
    public static Token Read(string text, int position, int end)
    {
        while (position < end && IsSpace(text[position]))
        {
            position++;
        }

        if (position == end)
        {
            return new(TokenKind.End, end, end);
        }

        var first = text[position];
        if (char.IsAsciiDigit(first))
        {
            return new(TokenKind.Number, position, EndOfNumber(text, position, end));
        }

        if (IsIdentifierStart(first))
        {
            return new(TokenKind.Identifier, position, EndOfIdentifier(text, position, end));
        }

        if (first is '\'' or '"')
        {
            var close = EndOfText(text, position, end);
            return close < 0 ? new(TokenKind.UnterminatedText, position, end) : new(TokenKind.Text, position, close);
        }

        var second = position + 1 < end ? text[position + 1] : '\0';
        var (kind, length) = Punctuation(first, second);
        return new(kind, position, position + length);
    }

    /// <summary>The offset behind an identifier whose sigil or first letter stands at <paramref name="position"/>.</summary>
    public static int EndOfIdentifier(string text, int position, int end)
    {
        position += text[position] == '@' && position + 1 < end && text[position + 1] == '@' ? 2 : 1;
        while (position < end && IsIdentifierPart(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The offset behind the closing quote, or -1. A backslash before the last quote is not an escape when the text would never close.</summary>
    public static int EndOfText(string text, int position, int end)
    {
        var quote = text[position];
        var fallback = -1;
        for (position++; position < end; position++)
        {
            if (text[position] == quote)
            {
                return position + 1;
            }

            if (text[position] == '\\' && position + 1 < end && (text[position + 1] == quote || text[position + 1] == '\\'))
            {
                position++;
                fallback = text[position] == quote ? position + 1 : fallback;
            }
        }

        return fallback;
    }

    public static bool IsIdentifierPart(char character) => character == '_' || char.IsAsciiLetterOrDigit(character) || (character > 127 && char.IsLetterOrDigit(character));

    private static bool IsIdentifierStart(char character) => character is '_' or '#' or '@' or '$' || char.IsAsciiLetter(character) || (character > 127 && char.IsLetter(character));

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\ufeff' or '\u00a0';

    private static int EndOfNumber(string text, int position, int end)
    {
        position = EndOfDigits(text, position, end);
        return position + 1 < end && text[position] == '.' && char.IsAsciiDigit(text[position + 1]) ? EndOfDigits(text, position + 1, end) : position;
    }

    private static int EndOfDigits(string text, int position, int end)
    {
        while (position < end && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static (TokenKind Kind, int Length) Punctuation(char first, char second) => (first, second) switch
    {
        ('=', '=') => (TokenKind.Equal, 2),
        ('=', '>') => (TokenKind.Arrow, 2),
        ('!', '=') or ('<', '>') => (TokenKind.NotEqual, 2),
        ('<', '=') => (TokenKind.LessOrEqual, 2),
        ('>', '=') => (TokenKind.GreaterOrEqual, 2),
        ('&', '&') => (TokenKind.And, 2),
        ('|', '|') => (TokenKind.Or, 2),
        ('?', '?') => (TokenKind.Coalesce, 2),
        ('(', _) => (TokenKind.OpenParenthesis, 1),
        (')', _) => (TokenKind.CloseParenthesis, 1),
        ('[', _) => (TokenKind.OpenBracket, 1),
        (']', _) => (TokenKind.CloseBracket, 1),
        ('{', _) => (TokenKind.OpenBrace, 1),
        ('}', _) => (TokenKind.CloseBrace, 1),
        ('.', _) => (TokenKind.Dot, 1),
        (',', _) => (TokenKind.Comma, 1),
        (':', _) => (TokenKind.Colon, 1),
        ('?', _) => (TokenKind.Question, 1),
        ('!', _) => (TokenKind.Not, 1),
        ('+', _) => (TokenKind.Plus, 1),
        ('-', _) => (TokenKind.Minus, 1),
        ('*', _) => (TokenKind.Multiply, 1),
        ('/', _) => (TokenKind.Divide, 1),
        ('%', _) => (TokenKind.Remainder, 1),
        ('^', _) => (TokenKind.Power, 1),
        ('&', _) => (TokenKind.Concatenate, 1),
        ('<', _) => (TokenKind.Less, 1),
        ('>', _) => (TokenKind.Greater, 1),
        ('`', _) => (TokenKind.Backtick, 1),
        _ => (TokenKind.Unknown, 1),
    };
}
