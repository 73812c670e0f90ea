using System.Runtime.CompilerServices;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions.Functions.Strings;

/// <summary><c>concat</c> and <c>&amp;</c>: lists (and nulls) are put one behind the other; anything else becomes text.</summary>
internal static class Concatenation
{
    public static object? Evaluate(in FunctionArguments arguments)
    {
        if (arguments.Count == 1)
        {
            return arguments[0];
        }

        var lists = 0;
        var nulls = 0;
        foreach (var value in arguments.Values)
        {
            lists += ValueList.TryRead(value, out _) ? 1 : 0;
            nulls += value is null ? 1 : 0;
        }

        if (nulls == arguments.Count)
        {
            return null;
        }

        return lists > 0 && lists + nulls == arguments.Count ? JoinLists(arguments) : JoinTexts(arguments);
    }

    private static List<object?> JoinLists(in FunctionArguments arguments)
    {
        var result = new List<object?>();
        foreach (var value in arguments.Values)
        {
            if (ValueList.TryRead(value, out var list))
            {
                for (var index = 0; index < list.Count; index++)
                {
                    result.Add(list[index]);
                }
            }
        }

        return result;
    }

    private static string JoinTexts(in FunctionArguments arguments)
    {
        var culture = arguments.Context.Culture;
        var text = new DefaultInterpolatedStringHandler(0, 0, culture, stackalloc char[ValueText.UsualLength]);
        foreach (var value in arguments.Values)
        {
            ValueText.Append(ref text, value, culture);
            EvaluationContext.CheckText(text.Text.Length);
        }

        return text.ToStringAndClear();
    }
}
