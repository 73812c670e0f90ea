using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Memory;

/// <summary>Which places in memory an expression reads.</summary>
internal static class ExpressionPaths
{
    /// <summary>The normalized paths, each once; of <c>user.items[$i].name</c> the part up to the computed index, and <c>dialog.i</c>.</summary>
    public static IReadOnlyList<string> Of(ExpressionNode root)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Collect(root, paths);
        return [.. paths];
    }

    private static void Collect(ExpressionNode node, HashSet<string> paths)
    {
        if (node is PathNode && MemoryPath.From(node, "") is { } path)
        {
            paths.Add(path.Normalized);
            CollectIndexes(node, paths);
            return;
        }

        foreach (var child in node.Children)
        {
            Collect(child, paths);
        }
    }

    private static void CollectIndexes(ExpressionNode node, HashSet<string> paths)
    {
        switch (node)
        {
            case IndexNode index:
                CollectIndexes(index.Instance, paths);
                Collect(index.Index, paths);
                break;
            case PropertyNode property:
                CollectIndexes(property.Instance, paths);
                break;
        }
    }
}
