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
        var parts = ParseParts(start + 1, hasBackticks: true, out var close);
        if (close == _end)
        {
            throw Invalid(start, "The string interpolation is not closed by '`'.");
        }

        _token = Lexer.Read(_text, close + 1, _end);
        return new InterpolationNode(parts, start);
    }

    private readonly ExpressionNode[] ParseParts(int start, bool hasBackticks, out int close)
    {
        var parts = new List<ExpressionNode>(4);
        var literal = start;
        var unclosed = 0;
        for (close = start; close < _end && !(hasBackticks && _text[close] == '`'); close++)
        {
            if (_text[close] == '\\' && close + 1 < _end && _text[close + 1] is '`' or '$')
            {
                close++;
            }
            else if (_text[close] == '$' && close + 1 < _end && _text[close + 1] == '{')
            {
                var end = TextLiteral.EndOfTemplate(_text, close, _end);
                if (end > 0)
                {
                    AddLiteral(parts, literal, close);
                    parts.Add(ParseTemplate(close + 2, end - 1));
                    literal = end;
                    close = end - 1;
                }
                else if (++unclosed > ExpressionLimits.MaximumUnclosedTemplates)
                {
                    throw Invalid(close, "Too many '${' are not closed by '}'.");
                }
            }
        }

        AddLiteral(parts, literal, close);
        return [.. parts];
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
