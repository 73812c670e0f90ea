using ContactBot.Dialogs.Memory;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Loading;

/// <summary>Parses what editors write into expressions, and reports what can't be parsed with its place.</summary>
internal sealed class ExpressionReader(FunctionTable functions, DiagnosticBag diagnostics)
{
    /// <summary>Text with <c>=</c> is an expression, with <c>${}</c> is filled in, else stands for itself; objects and lists likewise, all the way down.</summary>
    public ValueExpression Value(SourceNode node)
    {
        switch (node.Kind)
        {
            case SourceKind.Text:
                return Text(node.Text!, node);
            case SourceKind.List:
                var items = node.Items.Select(Value).ToList();
                return items.TrueForAll(item => item.IsConstant) ? ValueExpression.Constant(node.ToValue()) : new ListExpression(items);
            case SourceKind.Map:
                var properties = node.Properties.Select(property => KeyValuePair.Create(property.Key, Value(property.Value))).ToList();
                return properties.TrueForAll(property => property.Value.IsConstant) ? ValueExpression.Constant(node.ToValue()) : new ObjectExpression(properties);
            default:
                return ValueExpression.Constant(node.Value);
        }
    }

    /// <summary>Text is an expression, with or without <c>=</c>; anything else stands for itself.</summary>
    public ValueExpression Formula(SourceNode node)
        => node.Text is { } text && Parse(text, node) is { } expression ? new ComputedExpression(expression) : ValueExpression.Constant(node.Text is null ? node.Value : null);

    /// <summary>A path, or a computed one.</summary>
    public PathExpression? Path(SourceNode node)
    {
        var text = node.Text!.Trim();
        if (text.StartsWith('=') || text.Contains("${", StringComparison.Ordinal))
        {
            return new PathExpression(new StringExpression(Text(text, node)));
        }

        if (text.Length == 0 || Parse(text, node) is not { } expression)
        {
            return null;
        }

        if (MemoryPath.From(expression.Root, text) is { } path)
        {
            return new PathExpression(path);
        }

        diagnostics.Report(DialogError.WrongValue, node.Location, $"'{text}' is not a path into memory, such as user.name or $name");
        return null;
    }

    /// <summary>Parses an expression; null where it is none, which is reported.</summary>
    public Expression? Parse(string text, SourceNode node)
    {
        try
        {
            return Expression.Parse(text, functions);
        }
        catch (ExpressionException exception)
        {
            var detail = exception.Detail.Equals(exception.Message, StringComparison.Ordinal) ? exception.Message : $"{exception.Message} {exception.Detail}";
            diagnostics.Report(
                DialogError.Expression,
                node.Location with { Column = node.Location.Column + 1 + exception.Position },
                $"the expression '{Shorten(text)}' can't be parsed: {detail}");
            return null;
        }
    }

    private ValueExpression Text(string text, SourceNode node)
    {
        var formula = text switch
        {
            ['=', ..] => text,
            ['\\', '=', ..] => null,
            _ when text.Contains("${", StringComparison.Ordinal) => $"`{text.Replace("`", "\\`", StringComparison.Ordinal)}`",
            _ => null,
        };
        if (formula is null)
        {
            return ValueExpression.Constant(text.StartsWith("\\=", StringComparison.Ordinal) ? text[1..] : text);
        }

        return Parse(formula, node) is { } expression ? new ComputedExpression(expression) : ValueExpression.Constant(null);
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");
}
