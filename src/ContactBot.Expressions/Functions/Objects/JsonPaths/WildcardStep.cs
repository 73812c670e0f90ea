namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>.*</c>, <c>[*]</c></summary>
internal sealed class WildcardStep : PathStep
{
    public override void Select(object? value, PathSearch search, List<object?> found) => found.AddRange(ChildrenOf(value));
}
