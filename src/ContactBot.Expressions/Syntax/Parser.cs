using System.Globalization;

namespace ContactBot.Expressions.Syntax;

/// <summary>Reads one expression by precedence climbing, straight from the text.</summary>
internal ref partial struct Parser
{
    private readonly string _text;
    private readonly int _end;
    private readonly FunctionTable _functions;
    private Token _token;
    private int _nesting;

    public Parser(string text, int start, int end, FunctionTable functions, int nesting = 0)
    {
        _text = text;
        _end = end;
        _functions = functions;
        _nesting = nesting;
        _token = Lexer.Read(text, start, end);
    }

    /// <summary>Reads a text as if it stood between backticks.</summary>
    public static InterpolationNode ParseInterpolated(string text, FunctionTable functions)
    {
        CheckLength(text);
        return new(new Parser(text, text.Length, text.Length, functions).ParseParts(0, hasBackticks: false, out _), 0);
    }

    public ExpressionNode ParseWhole()
    {
        CheckLength(_text);
        var expression = ParseExpression(Operators.Loosest);
        return _token.Kind == TokenKind.End ? expression : throw Unexpected("an operator or the end");
    }

    private ExpressionNode ParseExpression(int loosest)
    {
        var left = ParseUnary();
        for (var precedence = Operators.Precedence(_token.Kind); precedence >= loosest; precedence = Operators.Precedence(_token.Kind))
        {
            var operation = _token;
            Advance();
            if (operation.Kind == TokenKind.Question)
            {
                var whenTrue = ParseExpression(Operators.Loosest);
                Take(TokenKind.Colon, "':'");
                left = Call("if", [left, whenTrue, ParseExpression(Operators.Ternary + 1)], operation.Start);
            }
            else
            {
                var right = ParseExpression(precedence == Operators.Power ? precedence : precedence + 1);
                left = Call(Operators.Name(operation.Kind), [left, right], operation.Start);
            }
        }

        return left;
    }

    private ExpressionNode ParseUnary()
    {
        if (++_nesting > ExpressionLimits.MaximumNesting)
        {
            throw Invalid(_token.Start, $"The expression nests deeper than {ExpressionLimits.MaximumNesting} levels.");
        }

        var operation = _token;
        ExpressionNode node;
        switch (operation.Kind)
        {
            case TokenKind.Not:
                Advance();
                node = Call("!", [ParseUnary()], operation.Start);
                break;
            case TokenKind.Plus or TokenKind.Minus:
                Advance();
                node = Signed(operation, ParseUnary());
                break;
            default:
                node = ParsePostfix(ParsePrimary());
                break;
        }

        _nesting--;
        return node;
    }

    private readonly ExpressionNode Signed(Token sign, ExpressionNode operand) => (sign.Kind, operand) switch
    {
        (TokenKind.Minus, ConstantNode { Value: long and not long.MinValue and var integer }) => new ConstantNode(Values.Boxed.Of(-integer), sign.Start),
        (TokenKind.Minus, ConstantNode { Value: double real }) => new ConstantNode(-real, sign.Start),
        (TokenKind.Plus, ConstantNode { Value: long or double }) => operand,
        _ => Call(Operators.Name(sign.Kind), [new ConstantNode(Values.Boxed.Of(0), sign.Start), operand], sign.Start),
    };

    private ExpressionNode ParsePrimary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.OpenParenthesis:
                Advance();
                var inner = ParseExpression(Operators.Loosest);
                Take(TokenKind.CloseParenthesis, "')'");
                return inner;
            case TokenKind.OpenBracket:
                Advance();
                return new ListNode(ParseArguments(TokenKind.CloseBracket, "']'"), token.Start);
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Number:
                Advance();
                return new ConstantNode(ReadNumber(token), token.Start);
            case TokenKind.Text:
                Advance();
                return new ConstantNode(TextLiteral.Unescape(_text.AsSpan(token.Start, token.End - token.Start)), token.Start);
            case TokenKind.Backtick:
                return ParseInterpolation();
            case TokenKind.Identifier:
                Advance();
                return Named(token);
            case TokenKind.Remainder or TokenKind.Power or TokenKind.Unknown when IsSigil(token):
                token = token with { Kind = TokenKind.Identifier, End = Lexer.EndOfIdentifier(_text, token.Start, _end) };
                _token = Lexer.Read(_text, token.End, _end);
                return Named(token);
            default:
                throw Unexpected("an operand");
        }
    }

    private ExpressionNode ParsePostfix(ExpressionNode node)
    {
        while (true)
        {
            switch (_token.Kind)
            {
                case TokenKind.Dot:
                    Advance();
                    var name = _token;
                    Take(TokenKind.Identifier, "a property name");
                    node = Property(node, Slice(name), name.Start);
                    break;
                case TokenKind.OpenBracket:
                    var bracket = _token.Start;
                    Advance();
                    var index = ParseExpression(Operators.Loosest);
                    Take(TokenKind.CloseBracket, "']'");
                    node = new IndexNode(node, index, bracket);
                    break;
                case TokenKind.OpenParenthesis:
                    node = ParseCall(node, "");
                    break;
                case TokenKind.Not when Lexer.Read(_text, _token.End, _end).Kind == TokenKind.OpenParenthesis:
                    Advance();
                    node = ParseCall(node, "!");
                    break;
                default:
                    return node;
            }
        }
    }

    private readonly object ReadNumber(Token token)
    {
        var digits = _text.AsSpan(token.Start, token.End - token.Start);
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var integer))
        {
            return Values.Boxed.Of(integer);
        }

        var real = double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return double.IsFinite(real) ? real : throw Invalid(token.Start, "The number is too large.");
    }

    private readonly bool IsSigil(Token token)
        => _text[token.Start] is '%' or '^' or '~' && token.Start + 1 < _end && Lexer.IsIdentifierPart(_text[token.Start + 1]);

    private readonly ExpressionNode Named(Token token)
    {
        var name = _text.AsSpan(token.Start, token.End - token.Start);
        if (name.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return new ConstantNode(Values.Boxed.True, token.Start);
        }

        if (name.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return new ConstantNode(Values.Boxed.False, token.Start);
        }

        return name.Equals("null", StringComparison.OrdinalIgnoreCase)
            ? new ConstantNode(null, token.Start)
            : new IdentifierNode(name.ToString(), token.Start);
    }

    private void Advance() => _token = Lexer.Read(_text, _token.End, _end);

    private void Take(TokenKind kind, string expected)
    {
        if (_token.Kind != kind)
        {
            throw Unexpected(expected);
        }

        Advance();
    }

    private readonly string Slice(Token token) => _text[token.Start..token.End];

    private readonly ExpressionException Unexpected(string expected) => Invalid(_token.Start, _token.Kind switch
    {
        TokenKind.End => $"The expression ends where {expected} is expected.",
        TokenKind.UnterminatedText => "The string is not closed.",
        _ => $"Unexpected '{Slice(_token)}' where {expected} is expected.",
    });

    private static void CheckLength(string text)
    {
        if (text.Length > ExpressionLimits.MaximumLength)
        {
            throw Invalid(0, $"The expression is longer than {ExpressionLimits.MaximumLength} characters.");
        }
    }

    private static ExpressionException Invalid(int position, string detail) => new(ExpressionException.InvalidSyntax, position, detail);
}
