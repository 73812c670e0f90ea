using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>.name</c>, <c>['name', 'other']</c></summary>
internal sealed class NamesStep(IReadOnlyList<string> names) : PathStep
{
    public override void Select(object? value, object? root, List<object?> found)
    {
        if (!ValueObject.TryRead(value, out var properties))
        {
            return;
        }

        foreach (var name in names)
        {
            foreach (var pair in properties.Pairs())
            {
                if (pair.Key == name)
                {
                    found.Add(pair.Value);
                }
            }
        }
    }
}

/// <summary><c>[0]</c>, <c>[0, -1]</c></summary>
internal sealed class IndexesStep(IReadOnlyList<int> indexes) : PathStep
{
    public override void Select(object? value, object? root, List<object?> found)
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

/// <summary><c>[start:end:step]</c></summary>
internal sealed class SliceStep(int? start, int? end, int step) : PathStep
{
    public override void Select(object? value, object? root, List<object?> found)
    {
        if (!ValueList.TryRead(value, out var list))
        {
            return;
        }

        var isForward = step > 0;
        var first = Bound(start ?? (isForward ? 0 : list.Count - 1), list.Count, isForward);
        var last = end is { } given ? Bound(given, list.Count, isForward) : isForward ? list.Count : -1;
        for (var index = first; isForward ? index < last : index > last; index += step)
        {
            if (index >= 0 && index < list.Count)
            {
                found.Add(list[index]);
            }
        }
    }

    private static int Bound(int index, int count, bool isForward)
        => Math.Clamp(index < 0 ? count + index : index, isForward ? 0 : -1, isForward ? count : count - 1);
}

/// <summary><c>.*</c>, <c>[*]</c></summary>
internal sealed class WildcardStep : PathStep
{
    public override void Select(object? value, object? root, List<object?> found) => found.AddRange(ChildrenOf(value));
}

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
