using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary>Functions of lists, some of which take a text as a list of characters or an object as a list of properties.</summary>
internal static class CollectionFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("createArray", FunctionSignature.Anything, List, static (in arguments) => new List<object?>(arguments.Values.ToArray())),
        ExpressionFunction.Create("count", FunctionSignature.Of(Text | List), Number, Count),
        ExpressionFunction.Create("contains", FunctionSignature.Of(Any, Any), ValueKinds.Boolean, Contains),
        ExpressionFunction.Create("first", FunctionSignature.Of(Any), Any, static (in arguments) => End(arguments, isLast: false)),
        ExpressionFunction.Create("last", FunctionSignature.Of(Any), Any, static (in arguments) => End(arguments, isLast: true)),
        ExpressionFunction.Create("join", FunctionSignature.Of(List, Text).Optionally(Text), Text, Joining.Evaluate),
        Coalesce,
        Coalesce.As("??"),
    ];

    private static ExpressionFunction Coalesce { get; } = ExpressionFunction.Create("coalesce", FunctionSignature.Of(Any).AndMore(Any), Any, static (in arguments) =>
    {
        foreach (var value in arguments.Values)
        {
            if (value is not null)
            {
                return value;
            }
        }

        return null;
    });

    private static object? Count(in FunctionArguments arguments) => arguments[0] switch
    {
        string text => Boxed.Of(text.Length),
        var value when ValueList.TryRead(value, out var list) => Boxed.Of(list.Count),
        var value when ValueObject.TryRead(value, out var properties) => Boxed.Of(properties.Count),
        _ => arguments.FailAt(0, "must be a string or list."),
    };

    private static object? Contains(in FunctionArguments arguments)
    {
        if (arguments[0] is string text)
        {
            return Boxed.Of(arguments[1] is string part && text.Contains(part, StringComparison.Ordinal));
        }

        if (!ValueList.TryRead(arguments[0], out var list))
        {
            return Boxed.Of(arguments[1] is string name && Properties.TryGet(arguments[0], name, out _));
        }

        arguments.Context.Spend(list.Count);

        for (var index = 0; index < list.Count; index++)
        {
            if (ValueEquality.AreEqual(list[index], arguments[1]))
            {
                return Boxed.True;
            }
        }

        return Boxed.False;
    }

    private static object? End(in FunctionArguments arguments, bool isLast)
    {
        if (arguments[0] is string { Length: > 0 } text)
        {
            return text[isLast ? text.Length - 1 : 0].ToString();
        }

        return ValueList.TryRead(arguments[0], out var list) && list.Count > 0 ? list[isLast ? list.Count - 1 : 0] : null;
    }
}
