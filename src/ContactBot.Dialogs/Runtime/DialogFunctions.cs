using ContactBot.Dialogs.Memory;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Runtime;

/// <summary>The functions of expressions that ask about the dialogs on the stack.</summary>
internal static class DialogFunctions
{
    public static IReadOnlyList<ExpressionFunction> All { get; } =
    [
        ExpressionFunction.Create("hasPendingActions", FunctionSignature.None, ValueKinds.Boolean, HasPendingActions),
        ExpressionFunction.Create("isDialogActive", FunctionSignature.Of(ValueKinds.Text).AndMore(ValueKinds.Text), ValueKinds.Boolean, IsOnStack),
        ExpressionFunction.Create("isActionActive", FunctionSignature.Of(ValueKinds.Text).AndMore(ValueKinds.Text), ValueKinds.Boolean, IsOnStack),
    ];

    private static object? HasPendingActions(in FunctionArguments arguments)
        => arguments.Context.Memory.TryResolve(MemoryScopes.DialogContext, out var scope)
            && MemoryValues.TryGetProperty(scope, DialogContextScope.HasPendingActions, out var value)
            && value is true;

    private static object? IsOnStack(in FunctionArguments arguments)
    {
        if (!arguments.Context.Memory.TryResolve(MemoryScopes.DialogContext, out var scope)
            || !MemoryValues.TryGetProperty(scope, "stack", out var stack)
            || MemoryValues.ToList(stack) is not { } active)
        {
            return false;
        }

        foreach (var name in arguments.Values)
        {
            if (active.Contains(name) || (name is string text && active.Contains(WithoutExtension(text))))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutExtension(string name)
        => name.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase) ? name[..^".dialog".Length] : name;
}
