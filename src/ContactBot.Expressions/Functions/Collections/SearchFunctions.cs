using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary>Where a text stands in a text, or a value in a list; -1 when nowhere.</summary>
internal static class SearchFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("indexOf", FunctionSignature.Of(Text | List, Any), Number, static (in arguments) => Find(arguments, isLast: false)),
        ExpressionFunction.Create("lastIndexOf", FunctionSignature.Of(Text | List, Any), Number, static (in arguments) => Find(arguments, isLast: true)),
    ];

    private static object? Find(in FunctionArguments arguments, bool isLast)
    {
        if (arguments[0] is null or string)
        {
            return arguments.TryTextOrNull(0, out var text) && arguments.TryTextOrNull(1, out var part) ? Boxed.Of(FindText(text, part, isLast)) : null;
        }

        if (!ValueList.TryRead(arguments[0], out var list))
        {
            return arguments.FailAt(0, "is neither a string nor a list.");
        }

        arguments.Context.Spend(list.Count);
        return Boxed.Of(FindValue(list, arguments[1], isLast));
    }

    private static int FindText(string text, string part, bool isLast) => isLast ? text.LastIndexOf(part, StringComparison.Ordinal) : text.IndexOf(part, StringComparison.Ordinal);

    private static int FindValue(ValueList list, object? value, bool isLast)
    {
        for (var step = 0; step < list.Count; step++)
        {
            var index = isLast ? list.Count - 1 - step : step;
            if (ValueEquality.AreEqual(list[index], value))
            {
                return index;
            }
        }

        return -1;
    }
}
