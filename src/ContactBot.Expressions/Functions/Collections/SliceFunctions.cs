using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary>Parts of a list, its reverse, and its nested lists made one.</summary>
internal static class SliceFunctions
{
    private const int DeepestFlattening = 100;

    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("take", FunctionSignature.Of(List | Text, Number), Any, Take),
        ExpressionFunction.Create("skip", FunctionSignature.Of(List, Number), List, Skip),
        ExpressionFunction.Create("subArray", FunctionSignature.Of(List, Number).Optionally(Number), List, SubArray),
        ExpressionFunction.Create("reverse", FunctionSignature.Of(Text | List), Text | List, Reverse),
        ExpressionFunction.Create("flatten", FunctionSignature.Of(List).Optionally(Number), List, Flatten),
        ExpressionFunction.Create("indicesAndValues", FunctionSignature.Of(Any), List, IndicesAndValues),
    ];

    private static object? Take(in FunctionArguments arguments)
    {
        if (arguments[0] is string text)
        {
            return arguments.TryInteger(1, out var length) ? text[..(int)Math.Clamp(length, 0, text.Length)] : null;
        }

        return arguments.TryList(0, out var list) && arguments.TryInteger(1, out var count) ? Slice(list, 0, (int)Math.Clamp(count, 0, list.Count)) : null;
    }

    private static object? Skip(in FunctionArguments arguments)
        => arguments.TryList(0, out var list) && arguments.TryInteger(1, out var count) ? Slice(list, (int)Math.Clamp(count, 0, list.Count), list.Count) : null;

    private static object? SubArray(in FunctionArguments arguments)
    {
        if (!arguments.TryList(0, out var list) || !arguments.TryInteger(1, out var start))
        {
            return null;
        }

        if (start < 0 || start > list.Count)
        {
            return arguments.FailAt(1, $"= {start} is out of range for a list of {list.Count}.");
        }

        long end = list.Count;
        if (arguments.Count > 2 && !arguments.TryInteger(2, out end))
        {
            return null;
        }

        return end < start || end > list.Count
            ? arguments.FailAt(2, $"= {end} is out of range for a list of {list.Count} from {start}.")
            : Slice(list, (int)start, (int)end);
    }

    private static List<object?> Slice(ValueList list, int start, int end)
    {
        var slice = new List<object?>(end - start);
        for (var index = start; index < end; index++)
        {
            slice.Add(list[index]);
        }

        return slice;
    }

    private static object? Reverse(in FunctionArguments arguments)
    {
        if (arguments[0] is string text)
        {
            return string.Create(text.Length, text, static (reversed, source) =>
            {
                source.CopyTo(reversed);
                reversed.Reverse();
            });
        }

        if (!ValueList.TryRead(arguments[0], out var list))
        {
            return arguments.FailAt(0, "must be a string or list.");
        }

        var copy = list.ToList();
        copy.Reverse();
        return copy;
    }

    private static object? Flatten(in FunctionArguments arguments)
    {
        long depth = DeepestFlattening;
        if (!arguments.TryList(0, out var list) || (arguments.Count > 1 && !arguments.TryInteger(1, out depth)))
        {
            return null;
        }

        var flat = new List<object?>(list.Count);
        AddFlattened(list, Math.Clamp(depth, 1, DeepestFlattening), flat, arguments.Context);
        return flat;
    }

    private static void AddFlattened(ValueList list, long depth, List<object?> flat, EvaluationContext context)
    {
        context.Spend(list.Count);
        for (var index = 0; index < list.Count; index++)
        {
            if (depth > 0 && ValueList.TryRead(list[index], out var inner))
            {
                AddFlattened(inner, depth - 1, flat, context);
            }
            else
            {
                flat.Add(list[index]);
            }
        }
    }

    private static object? IndicesAndValues(in FunctionArguments arguments)
    {
        var pairs = new List<object?>();
        if (ValueList.TryRead(arguments[0], out var list))
        {
            for (var index = 0; index < list.Count; index++)
            {
                pairs.Add(ItemSequence.NewPair("index", Boxed.Of(index), list[index]));
            }
        }
        else if (ValueObject.TryRead(arguments[0], out var properties))
        {
            foreach (var (name, value) in properties.Pairs())
            {
                pairs.Add(ItemSequence.NewPair("index", name, value));
            }
        }
        else
        {
            return arguments.FailAt(0, "is not an array or object.");
        }

        return pairs;
    }
}
