using System.Text;

namespace ContactBot.Expressions.Syntax;

/// <summary>A list written out: <c>[a, b]</c>. Every evaluation makes a new list.</summary>
public sealed class ListNode : ExpressionNode
{
    private readonly ExpressionNode[] _elements;

    internal ListNode(ExpressionNode[] elements, int position)
        : base(position, elements)
        => _elements = elements;

    /// <inheritdoc/>
    public override ValueKinds Kinds => ValueKinds.List;

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionNode> Children => _elements;

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context)
    {
        var list = new List<object?>(_elements.Length);
        foreach (var element in _elements)
        {
            list.Add(element.Evaluate(context));
            if (context.Failed)
            {
                return null;
            }
        }

        return list;
    }

    internal override void Print(StringBuilder text)
    {
        text.Append('[');
        CallNode.PrintArguments(_elements, text);
        text.Append(']');
    }
}
