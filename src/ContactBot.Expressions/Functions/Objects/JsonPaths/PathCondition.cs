using System.Text.RegularExpressions;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary>The condition of a filter.</summary>
internal abstract record PathCondition
{
    public abstract bool Holds(object? element, object? root);

    public sealed record Either(PathCondition Left, PathCondition Right) : PathCondition
    {
        public override bool Holds(object? element, object? root) => Left.Holds(element, root) || Right.Holds(element, root);
    }

    public sealed record Both(PathCondition Left, PathCondition Right) : PathCondition
    {
        public override bool Holds(object? element, object? root) => Left.Holds(element, root) && Right.Holds(element, root);
    }

    /// <summary><c>@.name</c> alone: something is there.</summary>
    public sealed record Existence(PathOperand Operand) : PathCondition
    {
        public override bool Holds(object? element, object? root) => Operand.Values(element, root).Count > 0;
    }

    /// <summary>True when any value on the left is so related to any on the right.</summary>
    public sealed record Comparison(PathOperand Left, string Operator, PathOperand Right) : PathCondition
    {
        public override bool Holds(object? element, object? root)
        {
            var right = Right.Values(element, root);
            return Left.Values(element, root).Exists(left => right.Exists(value => IsRelated(left, value)));
        }

        private bool IsRelated(object? left, object? right) => Operator switch
        {
            "==" or "===" => ValueEquality.AreEqual(left, right),
            "!=" or "!==" or "<>" => !ValueEquality.AreEqual(left, right),
            "=~" => left is string text && right is Regex pattern && pattern.IsMatch(text),
            "<" => ValueOrder.TryCompare(left, right, out var order) && order < 0,
            "<=" => ValueOrder.TryCompare(left, right, out var order) && order <= 0,
            ">" => ValueOrder.TryCompare(left, right, out var order) && order > 0,
            _ => ValueOrder.TryCompare(left, right, out var order) && order >= 0,
        };
    }
}
