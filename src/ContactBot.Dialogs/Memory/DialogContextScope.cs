using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Memory;

/// <summary>Which dialogs are on the stack, from the innermost: <c>stack</c>, <c>activeDialog</c> and <c>parent</c>.</summary>
internal static class DialogContextScope
{
    public const string HasPendingActions = "hasPendingActions";

    public static OrderedDictionary<string, object?> Read(ActionContext context)
    {
        var stack = new List<object?>();
        for (var level = context.FindLeaf(); level is not null; level = level.Parent)
        {
            for (var index = level.Stack.Count - 1; index >= 0; index--)
            {
                var dialog = level.Stack[index].Dialog;
                if (dialog.GetType() != typeof(ActionScope))
                {
                    stack.Add(NameOf(dialog));
                }
            }
        }

        return new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["stack"] = stack,
            ["activeDialog"] = context.Top is { } top ? NameOf(top.Dialog) : null,
            [HasPendingActions] = context.Container is { HasPlan: true },
            ["parent"] = context.Parent?.Top is { } parent ? NameOf(parent.Dialog) : null,
        };
    }

    private static string NameOf(Dialog dialog) => dialog.Id ?? dialog.StableId;
}
