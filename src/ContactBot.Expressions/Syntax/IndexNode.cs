using System.Globalization;
using System.Text;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Syntax;

/// <summary>An element of a list by its index from 0, or a property of an object by its computed name: <c>instance[index]</c>.</summary>
public sealed class IndexNode : PathNode
{
    private readonly ExpressionNode[] _children;
    private readonly PathNode? _path;
    private readonly object? _constantIndex;

    internal IndexNode(ExpressionNode instance, ExpressionNode index, int position)
        : base(position, [instance, index])
        => (_children, _path, _constantIndex) = ([instance, index], instance as PathNode, (index as ConstantNode)?.Value);

    /// <summary>The list or object.</summary>
    public ExpressionNode Instance => _children[0];

    /// <summary>The index or the name.</summary>
    public ExpressionNode Index => _children[1];

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionNode> Children => _children;

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context)
    {
        var instance = Instance.Evaluate(context);
        return context.Failed ? null : Read(instance, context, isStrict: true);
    }

    internal override object? Resolve(EvaluationContext context)
    {
        var instance = _path is { } path ? path.Resolve(context) : Instance.Evaluate(context);
        return context.Failed ? null : Read(instance, context, isStrict: false);
    }

    internal object? EvaluateIndex(EvaluationContext context)
    {
        if (_constantIndex is { } constant)
        {
            return constant;
        }

        var substitution = context.NullSubstitution;
        context.NullSubstitution = null;
        var index = Index.Evaluate(context);
        context.NullSubstitution = substitution;
        return index;
    }

    internal override void PrintPath(StringBuilder text, EvaluationContext context)
    {
        (Instance as PathNode)?.PrintPath(text, context);
        _ = EvaluateIndex(context) is string name
            ? text.Append("['").Append(name).Append("']")
            : text.Append(CultureInfo.InvariantCulture, $"[{EvaluateIndex(context)}]");
    }

    internal override void Print(StringBuilder text)
    {
        Instance.Print(text);
        text.Append('[');
        Index.Print(text);
        text.Append(']');
    }

    private object? Read(object? instance, EvaluationContext context, bool isStrict)
    {
        var index = EvaluateIndex(context);
        if (context.Failed)
        {
            return null;
        }

        if (index is string name)
        {
            return Properties.TryGet(instance, name, out var property) ? property : null;
        }

        if (!Numbers.TryRead(index, out var number) || !number.IsInteger)
        {
            return context.Fail($"Could not coerce {Index} to an int or string.");
        }

        if (instance is null)
        {
            return null;
        }

        if (!ValueList.TryRead(instance, out var list))
        {
            return isStrict ? context.Fail($"{Instance} is not a collection.") : null;
        }

        if ((ulong)number.Integer < (ulong)list.Count)
        {
            return list[(int)number.Integer];
        }

        return isStrict ? context.Fail($"Index {number.Integer.ToString(CultureInfo.InvariantCulture)} is out of range for {Instance}.") : null;
    }
}
