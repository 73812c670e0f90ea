using System.Globalization;
using System.Numerics;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary><c>sortBy(list, property?)</c> and its descending twin: stable, nulls first, texts by the order of the culture.</summary>
internal static class Sorting
{
    private static readonly FunctionSignature ListAndProperty = FunctionSignature.Of(List).Optionally(Text);

    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("sortBy", ListAndProperty, List, static (in arguments) => Sort(arguments, isDescending: false)),
        ExpressionFunction.Create("sortByDescending", ListAndProperty, List, static (in arguments) => Sort(arguments, isDescending: true)),
    ];

    private static List<object?>? Sort(in FunctionArguments arguments, bool isDescending)
    {
        var property = "";
        if (!arguments.TryList(0, out var list) || (arguments.Count > 1 && !arguments.TryTextOrNull(1, out property)))
        {
            return null;
        }

        arguments.Context.Spend(list.Count * BitOperations.Log2((uint)list.Count + 1));
        var comparer = new KeyComparer(arguments.Context.Culture.CompareInfo);
        Func<object?, object?> key = arguments.Count > 1 ? element => Properties.TryGet(element, property, out var value) ? value : null : static element => element;
        var elements = list.ToList();
        var sorted = (isDescending ? elements.OrderByDescending(key, comparer) : elements.OrderBy(key, comparer)).ToList();
        if (comparer.HasMetStrangers)
        {
            arguments.FailAt(0, "has elements that can't be compared with each other.");
        }

        return sorted;
    }

    private sealed class KeyComparer(CompareInfo texts) : IComparer<object?>
    {
        /// <summary>Whether two keys had no order; the result of the sort then means nothing.</summary>
        public bool HasMetStrangers { get; private set; }

        public int Compare(object? x, object? y)
        {
            switch (x, y)
            {
                case (null, null):
                    return 0;
                case (null, _):
                    return -1;
                case (_, null):
                    return 1;
                case (string left, string right):
                    return texts.Compare(left, right);
                default:
                    HasMetStrangers |= !ValueOrder.TryCompare(x, y, out var order);
                    return order;
            }
        }
    }
}
