namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>[start:end:step]</c></summary>
internal sealed class SliceStep(int? start, int? end, int step) : PathStep
{
    public override void Select(object? value, PathSearch search, List<object?> found)
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
