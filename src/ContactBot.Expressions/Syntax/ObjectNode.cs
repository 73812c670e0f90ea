using System.Text;

namespace ContactBot.Expressions.Syntax;

/// <summary>An object written out: <c>{name: value}</c>. Every evaluation makes a new object; a repeated name keeps its first place and its last value.</summary>
public sealed class ObjectNode : ExpressionNode
{
    private readonly string[] _names;
    private readonly ExpressionNode[] _values;

    internal ObjectNode(string[] names, ExpressionNode[] values, int position)
        : base(position, values)
        => (_names, _values) = (names, values);

    /// <summary>The property names, each belonging to the child at the same place.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <inheritdoc/>
    public override ValueKinds Kinds => ValueKinds.Any;

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionNode> Children => _values;

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context)
    {
        var properties = JsonValues.NewObject(_names.Length);
        for (var index = 0; index < _names.Length; index++)
        {
            properties[_names[index]] = _values[index].Evaluate(context);
            if (context.Failed)
            {
                return null;
            }
        }

        return properties;
    }

    internal override void Print(StringBuilder text)
    {
        text.Append('{');
        for (var index = 0; index < _names.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            ConstantNode.PrintQuoted(_names[index], text);
            text.Append(": ");
            _values[index].Print(text);
        }

        text.Append('}');
    }
}
