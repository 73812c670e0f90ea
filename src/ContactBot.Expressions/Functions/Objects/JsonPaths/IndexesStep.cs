namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>[0]</c>, <c>[0, -1]</c></summary>
internal sealed class IndexesStep(IReadOnlyList<int> indexes) : PathStep
{
    public override void Select(object? value, PathSearch search, List<object?> found)
    {
        if (!ValueList.TryRead(value, out var list))
        {
            return;
        }

        foreach (var index in indexes)
        {
            var at = index < 0 ? list.Count + index : index;
            if (at >= 0 && at < list.Count)
            {
                found.Add(list[at]);
            }
        }
    }
}
