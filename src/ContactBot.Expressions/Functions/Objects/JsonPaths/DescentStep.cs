namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>..</c>: the value itself and everything inside it.</summary>
internal sealed class DescentStep : PathStep
{
    public override void Select(object? value, PathSearch search, List<object?> found)
    {
        search.Spend(1);
        found.Add(value);
        foreach (var child in ChildrenOf(value))
        {
            Select(child, search, found);
        }
    }
}
