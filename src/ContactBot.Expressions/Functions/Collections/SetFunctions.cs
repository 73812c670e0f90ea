using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary>Lists as sets, in the order in which the elements first stand.</summary>
internal static class SetFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("unique", FunctionSignature.Of(List), List, Union),
        ExpressionFunction.Create("union", FunctionSignature.Of(List).AndMore(List), List, Union),
        ExpressionFunction.Create("intersection", FunctionSignature.Of(List).AndMore(List), List, Intersect),
    ];

    private static object? Union(in FunctionArguments arguments)
    {
        var seen = new HashSet<object?>(new ValueEquality(arguments.Context));
        var result = new List<object?>();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (!arguments.TryList(index, out var list))
            {
                return null;
            }

            for (var at = 0; at < list.Count; at++)
            {
                if (seen.Add(list[at]))
                {
                    result.Add(list[at]);
                }
            }
        }

        return result;
    }

    private static object? Intersect(in FunctionArguments arguments)
    {
        if (!arguments.TryList(0, out var first))
        {
            return null;
        }

        var equality = new ValueEquality(arguments.Context);
        var common = new HashSet<object?>(first.ToList(), equality);
        for (var index = 1; index < arguments.Count; index++)
        {
            if (!arguments.TryList(index, out var list))
            {
                return null;
            }

            common.IntersectWith(new HashSet<object?>(list.ToList(), equality));
        }

        return common.ToList();
    }
}
