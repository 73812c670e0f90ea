using System.Runtime.CompilerServices;
using System.Text;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Syntax;

/// <summary>A text with expressions in it: <c>`Hello ${name}`</c>.</summary>
public sealed class InterpolationNode : ExpressionNode
{
    private readonly ExpressionNode[] _parts;

    internal InterpolationNode(ExpressionNode[] parts, int position)
        : base(position, parts)
        => _parts = parts;

    /// <inheritdoc/>
    public override ValueKinds Kinds => ValueKinds.Text;

    /// <summary>Literal pieces (constants) and expressions, in order. A constant is an expression too when it was written as one; both print the same.</summary>
    public override IReadOnlyList<ExpressionNode> Children => _parts;

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, context.Culture, stackalloc char[ValueText.UsualLength]);
        foreach (var part in _parts)
        {
            var value = part.Evaluate(context);
            if (context.Failed)
            {
                text.Clear();
                return null;
            }

            ValueText.Append(ref text, value, context.Culture);
            EvaluationContext.CheckText(text.Text.Length);
        }

        return text.ToStringAndClear();
    }

    internal override void Print(StringBuilder text)
    {
        text.Append('`');
        foreach (var part in _parts)
        {
            if (part is ConstantNode { Value: string literal })
            {
                text.Append(literal.Replace("`", "\\`", StringComparison.Ordinal).Replace("${", "\\${", StringComparison.Ordinal));
            }
            else
            {
                text.Append("${");
                part.Print(text);
                text.Append('}');
            }
        }

        text.Append('`');
    }
}
