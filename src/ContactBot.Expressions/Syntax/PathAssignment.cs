using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Syntax;

/// <summary>Writes a value where a path leads; objects that are missing on the way are made.</summary>
internal static class PathAssignment
{
    /// <summary>False when the expression is no path, or what it leads through can't take the value.</summary>
    public static bool TryAssign(ExpressionNode target, object? value, EvaluationContext context) => target switch
    {
        IdentifierNode identifier => context.TryAssign(identifier.Name, value),
        PropertyNode property => Properties.TrySet(Container(property.Instance, context), property.Name, value),
        IndexNode element => TryAssignElement(element, value, context),
        _ => false,
    };

    private static bool TryAssignElement(IndexNode element, object? value, EvaluationContext context)
    {
        var index = element.EvaluateIndex(context);
        if (context.Failed)
        {
            return false;
        }

        if (index is string name)
        {
            return Properties.TrySet(Container(element.Instance, context), name, value);
        }

        return Numbers.TryRead(index, out var number) && number is { IsInteger: true, Integer: >= 0 and < int.MaxValue }
            && ValueList.TryRead((element.Instance as PathNode)?.Resolve(context), out var list)
            && list.TrySet((int)number.Integer, value);
    }

    private static object? Container(ExpressionNode instance, EvaluationContext context)
    {
        if (instance is not PathNode path)
        {
            return null;
        }

        var container = path.Resolve(context);
        if (container is null && !context.Failed)
        {
            container = JsonValues.NewObject();
            return TryAssign(path, container, context) ? path.Resolve(context) : null;
        }

        return container;
    }
}
