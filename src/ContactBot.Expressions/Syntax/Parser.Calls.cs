namespace ContactBot.Expressions.Syntax;

/// <content>Calls, and what is checked when one is made.</content>
internal ref partial struct Parser
{
    private ExpressionNode ParseCall(ExpressionNode callee, string suffix)
    {
        var name = string.Concat(callee is IdentifierNode identifier ? identifier.Name : callee.ToString(), suffix);
        Advance();
        return Call(name, ParseArguments(TokenKind.CloseParenthesis, "')'"), callee.Position);
    }

    private ExpressionNode[] ParseArguments(TokenKind close, string closeName)
    {
        if (_token.Kind == close)
        {
            Advance();
            return [];
        }

        var arguments = new List<ExpressionNode>(4);
        while (true)
        {
            if (_token.Kind == TokenKind.Identifier && Lexer.Read(_text, _token.End, _end) is { Kind: TokenKind.Arrow } arrow)
            {
                arguments.Add(new IdentifierNode(Slice(_token), _token.Start));
                _token = Lexer.Read(_text, arrow.End, _end);
            }

            arguments.Add(ParseExpression(Operators.Loosest));
            if (_token.Kind == close)
            {
                Advance();
                return [.. arguments];
            }

            Take(TokenKind.Comma, $"',' or {closeName}");
        }
    }

    private readonly ExpressionNode Call(string name, ExpressionNode[] arguments, int position)
    {
        if (name.Equals("Accessor", StringComparison.OrdinalIgnoreCase))
        {
            return Accessor(arguments, position);
        }

        if (name.Equals("Element", StringComparison.OrdinalIgnoreCase) && arguments is [var list, var index])
        {
            return new IndexNode(list, index, position);
        }

        if (!_functions.TryFind(name, out var function))
        {
            throw new ExpressionException($"{name} does not have an evaluator, it's not a built-in function or a custom function.", position);
        }

        var mistake = function.Signature.Check(name, arguments) ?? function.Validate?.Invoke(arguments);
        return mistake is null ? new CallNode(function, arguments, _functions, position) : throw new ExpressionException(mistake, position);
    }

    private static ExpressionNode Accessor(ExpressionNode[] arguments, int position) => arguments switch
    {
        [ConstantNode { Value: string name }] => new IdentifierNode(name, position),
        [ConstantNode { Value: string name }, var instance] => Property(instance, name, position),
        _ => throw new ExpressionException("Accessor should have a constant string, and optionally an object.", position),
    };

    private static PropertyNode Property(ExpressionNode instance, string name, int position)
        => (instance.Kinds & ValueKinds.Any) != 0
            ? new PropertyNode(instance, name, position)
            : throw new ExpressionException($"{instance} has no properties: it is not an object.", position);
}
