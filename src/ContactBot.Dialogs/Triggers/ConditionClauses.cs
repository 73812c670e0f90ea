using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Triggers;

/// <summary>Takes a condition apart into alternatives (its disjunctive normal form).</summary>
internal static class ConditionClauses
{
    // Beyond this a condition counts as one fact: no editor writes such a thing, and the form grows exponentially.
    private const int MaximumClauses = 64;

    public static IReadOnlyList<Clause> Of(ExpressionNode? condition, IReadOnlyList<string> facts)
        => [.. (condition is null ? [Clause.Empty] : Split(condition, isNegated: false)).Select(clause => clause.And(facts))];

    private static List<Clause> Split(ExpressionNode node, bool isNegated) => node switch
    {
        CallNode { Function.Name: "!" or "not", Arguments: [var negated] } => Split(negated, !isNegated),
        CallNode { Function.Name: "&&" or "and" } call => isNegated ? Either(call, isNegated) : Both(call, isNegated),
        CallNode { Function.Name: "||" or "or" } call => isNegated ? Both(call, isNegated) : Either(call, isNegated),
        _ => [Clause.Of(node, isNegated)],
    };

    private static List<Clause> Either(CallNode call, bool isNegated) => [.. call.Arguments.SelectMany(argument => Split(argument, isNegated))];

    private static List<Clause> Both(CallNode call, bool isNegated)
    {
        List<Clause> product = [Clause.Empty];
        foreach (var argument in call.Arguments)
        {
            var factors = Split(argument, isNegated);
            if (product.Count * factors.Count > MaximumClauses)
            {
                return [Clause.Of(call, isNegated)];
            }

            product = [.. product.SelectMany(_ => factors, (left, right) => left.And(right))];
        }

        return product;
    }
}
