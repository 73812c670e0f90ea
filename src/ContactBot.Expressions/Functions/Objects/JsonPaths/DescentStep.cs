namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>..</c>: the value itself and everything inside it.</summary>
internal sealed class DescentStep : PathStep
{
    public override void Select(object? value, object? root, List<object?> found)
    {
        found.Add(value);
        foreach (var child in ChildrenOf(value))
        {
            Select(child, root, found);
        }
    }
}
