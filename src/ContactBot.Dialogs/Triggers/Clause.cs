using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Triggers;

/// <summary>
/// One alternative of a condition: facts that must all hold. Immutable.
/// </summary>
/// <param name="Facts">What must hold, in words that compare equal when they mean the same.</param>
/// <param name="Predicates">Those that memory decides, each as is or negated.</param>
internal sealed record Clause(IReadOnlySet<string> Facts, IReadOnlyList<(Expression Expression, bool IsNegated)> Predicates)
{
    public static Clause Empty { get; } = new(new HashSet<string>(), []);

    public static Clause Of(ExpressionNode node, bool isNegated)
        => new(new HashSet<string>(StringComparer.Ordinal) { isNegated ? $"!{node}" : node.ToString() }, [(Expression.Of(node), isNegated)]);

    public Clause And(Clause other) => new(new HashSet<string>(Facts.Concat(other.Facts), StringComparer.Ordinal), [.. Predicates, .. other.Predicates]);

    public Clause And(IEnumerable<string> facts) => this with { Facts = new HashSet<string>(Facts.Concat(facts), StringComparer.Ordinal) };

    public bool IsSameAs(Clause other) => Facts.SetEquals(other.Facts);

    /// <summary>Whether it demands all that the other does.</summary>
    public bool IsAtLeast(Clause other) => Facts.IsSupersetOf(other.Facts);

    public bool IsTrue(ActionContext context)
    {
        foreach (var (expression, isNegated) in Predicates)
        {
            var result = context.Evaluate(expression);
            if (!result.Succeeded || BooleanExpression.IsTrue(result.Value) == isNegated)
            {
                return false;
            }
        }

        return true;
    }
}
