using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary><c>.name</c>, <c>['name', 'other']</c></summary>
internal sealed class NamesStep(IReadOnlyList<string> names) : PathStep
{
    public override void Select(object? value, PathSearch search, List<object?> found)
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
