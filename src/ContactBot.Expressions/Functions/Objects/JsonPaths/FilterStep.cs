namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>[?(condition)]</c></summary>
internal sealed class FilterStep(PathCondition condition) : PathStep
{
    public override void Select(object? value, PathSearch search, List<object?> found)
    {
        foreach (var child in ChildrenOf(value))
        {
            search.Spend(1);
            if (condition.Holds(child, search))
            {
                found.Add(child);
            }
        }
    }
}
