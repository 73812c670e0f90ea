using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Objects;

/// <summary>Objects made from objects. The ones given are never changed.</summary>
internal static class PropertyFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("setProperty", FunctionSignature.Of(Any, Text, Any), Any, static (in arguments) => Set(arguments, mustBeNew: false)),
        ExpressionFunction.Create("addProperty", FunctionSignature.Of(Any, Text, Any), Any, static (in arguments) => Set(arguments, mustBeNew: true)),
        ExpressionFunction.Create("removeProperty", FunctionSignature.Of(Any, Text), Any, Remove),
        ExpressionFunction.Create("merge", FunctionSignature.Of(Any).AndMore(Any), Any, Merge),
    ];

    private static object? Set(in FunctionArguments arguments, bool mustBeNew)
    {
        if (!TryCopy(arguments, out var copy, out var name))
        {
            return null;
        }

        if (mustBeNew && copy.ContainsKey(name))
        {
            return arguments.Fail($"{name} already exists.");
        }

        copy[name] = arguments[2];
        return copy;
    }

    private static object? Remove(in FunctionArguments arguments)
    {
        if (!TryCopy(arguments, out var copy, out var name))
        {
            return null;
        }

        copy.Remove(name);
        return copy;
    }

    private static bool TryCopy(in FunctionArguments arguments, out OrderedDictionary<string, object?> copy, out string name)
    {
        copy = [];
        if (!arguments.TryText(1, out name))
        {
            return false;
        }

        if (!ValueObject.TryRead(arguments[0], out var properties))
        {
            arguments.FailAt(0, "is not an object.");
            return false;
        }

        copy = properties.ToDictionary();
        return true;
    }

    private static object? Merge(in FunctionArguments arguments)
    {
        var result = JsonValues.NewObject();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (!TryMerge(result, arguments[index], arguments.Context, isElement: false))
            {
                return arguments.FailAt(index, "must be a JSON object or an array of JSON objects.");
            }
        }

        return result;
    }

    private static bool TryMerge(OrderedDictionary<string, object?> target, object? source, EvaluationContext context, bool isElement)
    {
        if (ValueObject.TryRead(source, out var properties))
        {
            MergeInto(target, properties, context);
            return true;
        }

        if (isElement || !ValueList.TryRead(source, out var list))
        {
            return false;
        }

        for (var index = 0; index < list.Count; index++)
        {
            if (!TryMerge(target, list[index], context, isElement: true))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Objects inside objects are merged, everything else is replaced, and a null replaces nothing that is there.</summary>
    private static void MergeInto(OrderedDictionary<string, object?> target, ValueObject source, EvaluationContext context)
    {
        context.Spend(source.Count);
        foreach (var (name, value) in source.Pairs())
        {
            if (!target.TryGetValue(name, out var existing))
            {
                target[name] = value;
            }
            else if (ValueObject.TryRead(existing, out var existingProperties) && ValueObject.TryRead(value, out var properties))
            {
                var merged = existingProperties.ToDictionary();
                context.Spend(merged.Count);
                MergeInto(merged, properties, context);
                target[name] = merged;
            }
            else
            {
                target[name] = value ?? existing;
            }
        }
    }
}
