using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Memory;

/// <summary>A property of a dialog that names a place in memory; the name itself may be computed.</summary>
public sealed class PathExpression
{
    private readonly MemoryPath? _path;
    private readonly StringExpression? _text;

    internal PathExpression(MemoryPath path) => _path = path;

    internal PathExpression(StringExpression text) => _text = text;

    /// <summary>The place as written.</summary>
    public string Source => _path?.Text ?? _text!.Source;

    /// <summary>The place; null where a computed name is empty.</summary>
    /// <exception cref="InvalidOperationException">The computed name is no path.</exception>
    public MemoryPath? Resolve(ActionContext context)
    {
        if (_path is not null)
        {
            return _path;
        }

        var text = _text!.Evaluate(context);
        return string.IsNullOrEmpty(text) ? null : MemoryPath.Parse(text);
    }
}
