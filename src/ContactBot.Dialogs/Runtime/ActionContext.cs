using ContactBot.Expressions;

namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// What the running action sees: the memory from where it stands, the turn, and its place among the dialogs. Valid during the turn only; not thread safe.
/// </summary>
public sealed partial class ActionContext : IWritableMemory
{
    private readonly List<DialogFrame> _stack;

    internal ActionContext(TurnContext turn, List<DialogFrame> stack, ActionContext? parent)
    {
        Turn = turn;
        Parent = parent;
        Depth = parent is null ? 0 : parent.Depth + 1;
        _stack = stack;
    }

    /// <summary>The turn that it is part of.</summary>
    public TurnContext Turn { get; }

    /// <summary>The context of the container around; null at the root.</summary>
    internal ActionContext? Parent { get; }

    /// <summary>How many containers are around.</summary>
    internal int Depth { get; }

    internal List<DialogFrame> Stack => _stack;

    /// <summary>The frame of what runs; null when the stack is empty.</summary>
    internal DialogFrame? Top => _stack.Count > 0 ? _stack[^1] : null;

    /// <summary>The frame of the container that what runs belongs to, which may be itself.</summary>
    internal DialogFrame? Container => Top is { Dialog: AdaptiveDialog } top ? top : Parent?.Top ?? Top;

    /// <summary>Evaluates an expression against the memory, in the language of the turn.</summary>
    public EvaluationResult Evaluate(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Turn.Evaluate(expression, this);
    }

    /// <summary>Whether any container around, or this one, has changes to make before the next action.</summary>
    internal bool HasPendingChanges
    {
        get
        {
            for (var context = this; context is not null; context = context.Parent)
            {
                if (context.Top is { Changes.Count: > 0 })
                {
                    return true;
                }
            }

            return false;
        }
    }
}
