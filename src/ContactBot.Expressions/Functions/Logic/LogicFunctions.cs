using ContactBot.Expressions.Syntax;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Logic;

/// <summary>Conditions. A failing operand counts as false, and nulls in them are never substituted.</summary>
internal static class LogicFunctions
{
    private static readonly ExpressionFunction And = ExpressionFunction.CreateLazy("and", FunctionSignature.Of(Any).AndMore(Any), ValueKinds.Boolean, EvaluateAnd);
    private static readonly ExpressionFunction Or = ExpressionFunction.CreateLazy("or", FunctionSignature.Of(Any).AndMore(Any), ValueKinds.Boolean, EvaluateOr);
    private static readonly ExpressionFunction Not = ExpressionFunction.CreateLazy("not", FunctionSignature.Of(Any), ValueKinds.Boolean, EvaluateNot);

    public static IEnumerable<ExpressionFunction> All =>
    [
        And,
        And.As("&&"),
        Or,
        Or.As("||"),
        Not,
        Not.As("!"),
        ExpressionFunction.CreateLazy("if", FunctionSignature.Of(Any, Any, Any), Any, EvaluateIf),
        ExpressionFunction.CreateLazy("ignore", FunctionSignature.Of(ValueKinds.Boolean), ValueKinds.Boolean, static (call, context) => call.Arguments[0].Evaluate(context)),
        ExpressionFunction.CreateLazy("optional", FunctionSignature.Of(ValueKinds.Boolean), ValueKinds.Boolean, static (_, _) => Boxed.True),
    ];

    private static bool Holds(ExpressionNode condition, EvaluationContext context)
    {
        if (context.NullSubstitution is not { } substitution)
        {
            return condition.Holds(context);
        }

        context.NullSubstitution = null;
        var holds = condition.Holds(context);
        context.NullSubstitution = substitution;
        return holds;
    }

    private static object? EvaluateAnd(CallNode call, EvaluationContext context)
    {
        foreach (var operand in call.Operands)
        {
            if (!Holds(operand, context))
            {
                return Boxed.False;
            }
        }

        return Boxed.True;
    }

    private static object? EvaluateOr(CallNode call, EvaluationContext context)
    {
        foreach (var operand in call.Operands)
        {
            if (Holds(operand, context))
            {
                return Boxed.True;
            }
        }

        return Boxed.False;
    }

    private static object? EvaluateNot(CallNode call, EvaluationContext context) => Boxed.Of(!Holds(call.Arguments[0], context));

    private static object? EvaluateIf(CallNode call, EvaluationContext context)
        => call.Arguments[Holds(call.Arguments[0], context) ? 1 : 2].Evaluate(context);
}
