using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary>One step of a JSONPath.</summary>
internal abstract class PathStep
{
    /// <summary>Adds to <paramref name="found"/> what the step leads to from a value.</summary>
    public abstract void Select(object? value, PathSearch search, List<object?> found);

    /// <summary>The elements of a list or the values of an object.</summary>
    protected static IEnumerable<object?> ChildrenOf(object? value)
    {
        if (ValueList.TryRead(value, out var list))
        {
            return list.ToList();
        }

        return ValueObject.TryRead(value, out var properties) ? properties.Pairs().Select(pair => pair.Value) : [];
    }
}
