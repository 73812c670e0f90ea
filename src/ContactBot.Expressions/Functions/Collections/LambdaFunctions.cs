using ContactBot.Expressions.Syntax;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Collections;

/// <summary>Functions that evaluate an expression for each element of a list, or for each property of an object as <c>{key, value}</c>.</summary>
internal static class LambdaFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.CreateLambda("foreach", List, ForEach),
        ExpressionFunction.CreateLambda("select", List, ForEach),
        ExpressionFunction.CreateLambda("where", Any, Where),
        ExpressionFunction.CreateLambda("any", ValueKinds.Boolean, static (call, context) => Search(call, context, isSought: true)),
        ExpressionFunction.CreateLambda("all", ValueKinds.Boolean, static (call, context) => Search(call, context, isSought: false)),
    ];

    private static object? ForEach(CallNode call, EvaluationContext context)
    {
        if (!TryReadItems(call, context, out var items))
        {
            return null;
        }

        var results = new List<object?>(items.Count);
        var local = context.Enter(Variable(call));
        try
        {
            for (var index = 0; index < items.Count && !context.Failed; index++)
            {
                local.Value = items[index];
                results.Add(call.Operands[2].Evaluate(context));
            }
        }
        finally
        {
            context.Leave(local);
        }

        return results;
    }

    private static object? Where(CallNode call, EvaluationContext context)
    {
        if (!TryReadItems(call, context, out var items))
        {
            return null;
        }

        var found = new List<object?>();
        var local = context.Enter(Variable(call));
        for (var index = 0; index < items.Count; index++)
        {
            local.Value = items[index];
            if (call.Operands[2].Holds(context))
            {
                found.Add(local.Value);
            }
        }

        context.Leave(local);
        return items.AreProperties ? ItemSequence.ToObject(found) : found;
    }

    private static object? Search(CallNode call, EvaluationContext context, bool isSought)
    {
        if (!TryReadItems(call, context, out var items))
        {
            return null;
        }

        var isFound = false;
        var local = context.Enter(Variable(call));
        for (var index = 0; index < items.Count && !isFound; index++)
        {
            local.Value = items[index];
            isFound = call.Operands[2].Holds(context) == isSought;
        }

        context.Leave(local);
        return Boxed.Of(isFound == isSought);
    }

    private static string Variable(CallNode call) => ((IdentifierNode)call.Operands[1]).Name;

    private static bool TryReadItems(CallNode call, EvaluationContext context, out ItemSequence items)
    {
        var value = call.Operands[0].Evaluate(context);
        if (!context.Failed && ItemSequence.TryRead(value, out items))
        {
            context.Spend(items.Count);
            return true;
        }

        items = default;
        context.Fail(value is null ? $"'{call.Operands[0]}' evaluated to null." : $"{call.Operands[0]} is not a collection or structure object to run {call.Function.Name}.");
        return false;
    }
}
