using System.Text;

namespace ContactBot.Expressions.Syntax;

/// <summary>A step of a path into memory: an identifier, a property or an element.</summary>
public abstract class PathNode : ExpressionNode
{
    private protected PathNode(int position, ReadOnlySpan<ExpressionNode> children)
        : base(position, children)
    {
    }

    /// <inheritdoc/>
    public override ValueKinds Kinds => ValueKinds.Any;

    /// <summary>Reads the value as a step inside a longer path: what is absent is null, and nothing is substituted for it.</summary>
    internal abstract object? Resolve(EvaluationContext context);

    /// <summary>Writes the path with its computed indexes, from the last thing that is no path.</summary>
    internal abstract void PrintPath(StringBuilder text, EvaluationContext context);

    private protected object? SubstituteNull(EvaluationContext context)
    {
        if (context.NullSubstitution is not { } substitute || context.Failed)
        {
            return null;
        }

        var path = new StringBuilder();
        PrintPath(path, context);
        return substitute(path.ToString());
    }
}
