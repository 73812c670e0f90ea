using System.Text;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Syntax;

/// <summary>A named property of a value: <c>instance.name</c>.</summary>
public sealed class PropertyNode : PathNode
{
    private readonly ExpressionNode[] _children;
    private readonly PathNode? _path;
    private PropertyPlace _place;

    internal PropertyNode(ExpressionNode instance, string name, int position)
        : base(position, [instance])
    {
        _children = [instance];
        _path = instance as PathNode;
        Name = name;
    }

    /// <summary>What has the property.</summary>
    public ExpressionNode Instance => _children[0];

    /// <summary>The property's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionNode> Children => _children;

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context) => Resolve(context) ?? SubstituteNull(context);

    internal override object? Resolve(EvaluationContext context)
    {
        var instance = _path is { } path ? path.Resolve(context) : Instance.Evaluate(context);
        return !context.Failed && Properties.TryGet(instance, Name, ref _place, out var value) ? value : null;
    }

    internal override void PrintPath(StringBuilder text, EvaluationContext context)
    {
        if (Instance is PathNode path)
        {
            path.PrintPath(text, context);
            text.Append('.');
        }

        text.Append(Name);
    }

    internal override void Print(StringBuilder text)
    {
        Instance.Print(text);
        text.Append('.').Append(Name);
    }
}
