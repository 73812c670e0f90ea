using ContactBot.Expressions.Syntax;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Objects;

/// <summary>Reading and writing memory by a computed path.</summary>
internal static class PathFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.CreateLazy("getProperty", FunctionSignature.Of(Any).Optionally(Text), Any, GetProperty),
        ExpressionFunction.CreateLazy("setPathToValue", FunctionSignature.Of(Any, Any), Any, SetPath),
    ];

    private static object? GetProperty(CallNode call, EvaluationContext context)
    {
        var first = call.Operands[0].Evaluate(context);
        if (context.Failed)
        {
            return null;
        }

        if (call.Operands.Length == 1)
        {
            return first is string path
                ? OrSubstitute(ReadPath(context.Memory, path, context), path, context)
                : context.Fail($"Single parameter {call.Operands[0]} is not a string.");
        }

        var name = ValueText.Of(call.Operands[1].Evaluate(context), context.Culture);
        return context.Failed ? null : OrSubstitute(ReadPath(new ObjectMemory(first), name, context), name, context);
    }

    private static object? ReadPath(IExpressionMemory memory, string path, EvaluationContext context)
    {
        if (memory.TryResolve(path, out var value) || path.AsSpan().IndexOfAny('.', '[') < 0)
        {
            return Normal.Of(value);
        }

        try
        {
            return Expression.Parse(path).Root is PathNode node ? Resolve(node, memory, context) : null;
        }
        catch (ExpressionException)
        {
            return null;
        }
    }

    // A computed index may read a path itself, even the same one again.
    private static object? Resolve(PathNode path, IExpressionMemory memory, EvaluationContext outer)
    {
        var context = outer.Nest(memory);
        context.NullSubstitution = null;
        var value = path.Resolve(context);
        outer.OperationsLeft = context.OperationsLeft;
        return value;
    }

    private static object? OrSubstitute(object? value, string path, EvaluationContext context)
        => value ?? context.NullSubstitution?.Invoke(path);

    private static object? SetPath(CallNode call, EvaluationContext context)
    {
        var value = call.Operands[1].Evaluate(context);
        if (!context.Failed && !PathAssignment.TryAssign(call.Operands[0], value, context))
        {
            context.Fail($"{call.Operands[0]} is not a valid path to set value.");
        }

        return value;
    }
}
