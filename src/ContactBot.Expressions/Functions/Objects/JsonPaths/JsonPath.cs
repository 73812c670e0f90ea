namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary>A JSONPath: names, indexes, slices, wildcards, descents and filters; <c>$.</c> in front may be left out.</summary>
internal sealed class JsonPath(IReadOnlyList<PathStep> steps, bool isRelative)
{
    /// <summary>Whether it starts at the element that a filter looks at (<c>@</c>), not at the root.</summary>
    public bool IsRelative => isRelative;

    /// <exception cref="FormatException">The text is no JSONPath.</exception>
    public static JsonPath Parse(string text) => new JsonPathParser(text).ParseWhole();

    /// <summary>Every value that the path leads to, in document order.</summary>
    public List<object?> Select(PathSearch search) => Select(search.Root, search);

    public List<object?> Select(object? start, PathSearch search)
    {
        List<object?> current = [start];
        foreach (var step in steps)
        {
            var next = new List<object?>();
            foreach (var value in current)
            {
                var before = next.Count;
                step.Select(value, search, next);
                search.Spend(1 + next.Count - before);
            }

            current = next;
        }

        return current;
    }
}
