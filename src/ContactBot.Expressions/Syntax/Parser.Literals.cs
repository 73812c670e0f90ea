namespace ContactBot.Expressions.Syntax;

/// <content>Object literals and string interpolation.</content>
internal ref partial struct Parser
{
    private ObjectNode ParseObject()
    {
        var start = _token.Start;
        Advance();
        if (_token.Kind == TokenKind.CloseBrace)
        {
            Advance();
            return new ObjectNode([], [], start);
        }

        var names = new List<string>(4);
        var values = new List<ExpressionNode>(4);
        while (true)
        {
            names.Add(ParseName());
            Take(TokenKind.Colon, "':'");
            values.Add(ParseExpression(Operators.Loosest));
            if (_token.Kind == TokenKind.CloseBrace)
            {
                Advance();
                return new ObjectNode([.. names], [.. values], start);
            }

            Take(TokenKind.Comma, "',' or '}'");
        }
    }

    private string ParseName()
    {
        var token = _token;
        if (token.Kind is not (TokenKind.Identifier or TokenKind.Text))
        {
            throw Unexpected("a property name");
        }

        Advance();
        return token.Kind == TokenKind.Identifier ? Slice(token) : TextLiteral.Unescape(_text.AsSpan(token.Start, token.End - token.Start));
    }

    private InterpolationNode ParseInterpolation()
    {
        var start = _token.Start;
        var parts = new List<ExpressionNode>(4);
        var literal = start + 1;
        var unclosed = 0;
        for (var position = literal; position < _end; position++)
        {
            switch (_text[position])
            {
                case '`':
                    AddLiteral(parts, literal, position);
                    _token = Lexer.Read(_text, position + 1, _end);
                    return new InterpolationNode([.. parts], start);
                case '\\' when position + 1 < _end && _text[position + 1] is '`' or '$':
                    position++;
                    break;
                case '$' when position + 1 < _end && _text[position + 1] == '{':
                    var close = TextLiteral.EndOfTemplate(_text, position, _end);
                    if (close > 0)
                    {
                        AddLiteral(parts, literal, position);
                        parts.Add(ParseTemplate(position + 2, close - 1));
                        literal = close;
                        position = close - 1;
                    }
                    else if (++unclosed > ExpressionLimits.MaximumUnclosedTemplates)
                    {
                        throw Invalid(position, "Too many '${' are not closed by '}'.");
                    }

                    break;
                default:
                    break;
            }
        }

        throw Invalid(start, "The string interpolation is not closed by '`'.");
    }

    private readonly void AddLiteral(List<ExpressionNode> parts, int start, int end)
    {
        if (start < end)
        {
            var text = _text[start..end].Replace("\\`", "`", StringComparison.Ordinal).Replace("\\$", "$", StringComparison.Ordinal);
            parts.Add(new ConstantNode(text, start));
        }
    }

    private readonly ExpressionNode ParseTemplate(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return start == end ? new ConstantNode("", start) : new Parser(_text, start, end, _functions, _nesting).ParseWhole();
    }
}
