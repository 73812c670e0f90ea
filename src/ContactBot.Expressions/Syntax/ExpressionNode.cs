using System.Text;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Syntax;

/// <summary>A node of the syntax tree. Immutable; evaluation keeps its state in the context, so a tree serves any number of threads.</summary>
public abstract class ExpressionNode
{
    private protected ExpressionNode(int position, ReadOnlySpan<ExpressionNode> children)
    {
        Position = position;
        foreach (var child in children)
        {
            Depth = Math.Max(Depth, child.Depth);
        }

        if (++Depth > ExpressionLimits.MaximumNesting)
        {
            throw new ExpressionException(ExpressionException.InvalidSyntax, position, $"The expression nests deeper than {ExpressionLimits.MaximumNesting} levels.");
        }
    }

    /// <summary>Offset of the node's first character in the parsed text.</summary>
    public int Position { get; }

    /// <summary>What the node can evaluate to.</summary>
    public abstract ValueKinds Kinds { get; }

    /// <summary>The nodes directly below, in the order written.</summary>
    public abstract IReadOnlyList<ExpressionNode> Children { get; }

    internal int Depth { get; }

    /// <summary>Evaluates the node; when it fails, the context says so and the value means nothing.</summary>
    public abstract object? Evaluate(EvaluationContext context);

    /// <summary>The canonical text: explicit parentheses, single quotes, no needless white space.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }

    /// <summary>Whether the node is true as a condition: one that fails is not. Throws only what ends the whole evaluation.</summary>
    internal virtual bool Holds(EvaluationContext context)
    {
        try
        {
            var value = Evaluate(context);
            return context.Forgive() is null && Truth.Of(value);
        }
        catch (Exception exception) when (CallNode.IsDataError(exception))
        {
            context.Forgive();
            return false;
        }
    }

    internal abstract void Print(StringBuilder text);
}
