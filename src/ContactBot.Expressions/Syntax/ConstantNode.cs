using System.Globalization;
using System.Text;

namespace ContactBot.Expressions.Syntax;

/// <summary>A value written in the expression: null, true, false, a number or a text.</summary>
public sealed class ConstantNode : ExpressionNode
{
    internal ConstantNode(object? value, int position)
        : base(position, [])
        => Value = value;

    /// <summary>Null, bool, long, double or string.</summary>
    public object? Value { get; }

    /// <inheritdoc/>
    public override ValueKinds Kinds => Value switch
    {
        bool => ValueKinds.Boolean,
        long or double => ValueKinds.Number,
        string => ValueKinds.Text,
        _ => ValueKinds.Any,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionNode> Children => [];

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context) => Value;

    internal override void Print(StringBuilder text)
    {
        switch (Value)
        {
            case null:
                text.Append("null");
                break;
            case bool boolean:
                text.Append(boolean ? "true" : "false");
                break;
            case long integer:
                text.Append(CultureInfo.InvariantCulture, $"{integer}");
                break;
            case double real:
                text.Append(DecimalNotation.Of(real));
                break;
            default:
                PrintQuoted((string)Value, text);
                break;
        }
    }

    internal static void PrintQuoted(string value, StringBuilder text)
    {
        text.Append('\'');
        foreach (var character in value)
        {
            _ = character switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append(@"\\"),
                '\r' => text.Append("\\r"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ => text.Append(character),
            };
        }

        text.Append('\'');
    }
}
