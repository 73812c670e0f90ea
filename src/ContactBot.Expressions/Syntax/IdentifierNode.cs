using System.Text;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Syntax;

/// <summary>A name looked up in the variables of the lambda expressions around it, then in memory.</summary>
public sealed class IdentifierNode : PathNode
{
    private PropertyPlace _place;

    internal IdentifierNode(string name, int position)
        : base(position, [])
        => Name = name;

    /// <summary>The name as written, with its sigil.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionNode> Children => [];

    /// <inheritdoc/>
    public override object? Evaluate(EvaluationContext context) => Resolve(context) ?? SubstituteNull(context);

    internal override object? Resolve(EvaluationContext context) => context.TryResolve(Name, ref _place, out var value) ? value : null;

    internal override void PrintPath(StringBuilder text, EvaluationContext context) => text.Append(Name);

    internal override void Print(StringBuilder text) => text.Append(Name);
}
