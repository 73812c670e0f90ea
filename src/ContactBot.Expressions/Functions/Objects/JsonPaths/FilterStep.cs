namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>[?(condition)]</c></summary>
internal sealed class FilterStep(PathCondition condition) : PathStep
{
    public override void Select(object? value, object? root, List<object?> found)
    {
        foreach (var child in ChildrenOf(value))
        {
            if (condition.Holds(child, root))
            {
                found.Add(child);
            }
        }
    }
}
