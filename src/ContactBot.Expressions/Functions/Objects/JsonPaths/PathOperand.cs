namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary>A side of a comparison in a filter: a path, or a constant.</summary>
internal sealed class PathOperand
{
    private readonly JsonPath? _path;
    private readonly List<object?> _constant;

    public PathOperand(JsonPath path) => (_path, _constant) = (path, []);

    public PathOperand(object? constant) => _constant = [constant];

    public bool IsPath => _path is not null;

    public List<object?> Values(object? element, PathSearch search) => _path?.Select(_path.IsRelative ? element : search.Root, search) ?? _constant;
}
