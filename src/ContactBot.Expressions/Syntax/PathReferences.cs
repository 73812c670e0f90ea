using System.Globalization;

namespace ContactBot.Expressions.Syntax;

/// <summary>Finds the memory paths that an expression reads.</summary>
internal static class PathReferences
{
    public static IReadOnlyCollection<string> Of(ExpressionNode root)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        AddWhole(root, found);
        return found;
    }

    private static void AddWhole(ExpressionNode node, HashSet<string> found)
    {
        if (Walk(node, found) is { } path)
        {
            found.Add(path);
        }
    }

    /// <summary>Adds what is certain, and returns the path that the node itself is, for it may go on.</summary>
    private static string? Walk(ExpressionNode node, HashSet<string> found)
    {
        switch (node)
        {
            case IdentifierNode identifier:
                return identifier.Name;
            case PropertyNode property:
                return Walk(property.Instance, found) is { } instance ? $"{instance}.{property.Name}" : null;
            case IndexNode element:
                return WalkElement(element, found);
            case CallNode { Function.IsLambda: true } call:
                WalkLambda(call, found);
                return null;
            default:
                foreach (var child in node.Children)
                {
                    AddWhole(child, found);
                }

                return null;
        }
    }

    private static string? WalkElement(IndexNode element, HashSet<string> found)
    {
        var path = Walk(element.Instance, found);
        AddWhole(element.Index, found);
        if (path is null || element.Index is not ConstantNode constant)
        {
            _ = path is not null && found.Add(path);
            return path;
        }

        return constant.Value is string name ? $"{path}.{name}" : string.Create(CultureInfo.InvariantCulture, $"{path}[{constant.Value}]");
    }

    private static void WalkLambda(CallNode call, HashSet<string> found)
    {
        AddWhole(call.Operands[0], found);
        var variable = ((IdentifierNode)call.Operands[1]).Name;
        var inBody = new HashSet<string>(StringComparer.Ordinal);
        AddWhole(call.Operands[2], inBody);
        found.UnionWith(inBody.Where(path => !IsOf(path, variable)));
    }

    private static bool IsOf(string path, string variable)
        => path.StartsWith(variable, StringComparison.Ordinal) && (path.Length == variable.Length || path[variable.Length] is '.' or '[');
}
