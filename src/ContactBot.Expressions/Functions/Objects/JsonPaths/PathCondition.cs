using System.Text.RegularExpressions;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary>The condition of a filter.</summary>
internal abstract record PathCondition
{
    public abstract bool Holds(object? element, PathSearch search);

    public sealed record Either(PathCondition Left, PathCondition Right) : PathCondition
    {
        public override bool Holds(object? element, PathSearch search) => Left.Holds(element, search) || Right.Holds(element, search);
    }

    public sealed record Both(PathCondition Left, PathCondition Right) : PathCondition
    {
        public override bool Holds(object? element, PathSearch search) => Left.Holds(element, search) && Right.Holds(element, search);
    }

    /// <summary><c>@.name</c> alone: something is there.</summary>
    public sealed record Existence(PathOperand Operand) : PathCondition
    {
        public override bool Holds(object? element, PathSearch search) => Operand.Values(element, search).Count > 0;
    }

    /// <summary>True when any value on the left is so related to any on the right.</summary>
    public sealed record Comparison(PathOperand Left, string Operator, PathOperand Right) : PathCondition
    {
        public override bool Holds(object? element, PathSearch search)
        {
            var right = Right.Values(element, search);
            var left = Left.Values(element, search);
            return left.Exists(value => IsRelatedToAny(value, right, search));
        }

        private bool IsRelatedToAny(object? left, List<object?> right, PathSearch search)
        {
            search.Spend(right.Count);
            return right.Exists(value => IsRelated(left, value, search));
        }

        private bool IsRelated(object? left, object? right, PathSearch search) => Operator switch
        {
            "==" or "===" => ValueEquality.AreEqual(left, right),
            "!=" or "!==" or "<>" => !ValueEquality.AreEqual(left, right),
            "=~" => left is string text && right is Regex pattern && search.IsMatch(pattern, text),
            "<" => ValueOrder.TryCompare(left, right, out var order) && order < 0,
            "<=" => ValueOrder.TryCompare(left, right, out var order) && order <= 0,
            ">" => ValueOrder.TryCompare(left, right, out var order) && order > 0,
            _ => ValueOrder.TryCompare(left, right, out var order) && order >= 0,
        };
    }
}
