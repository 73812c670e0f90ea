using ContactBot.Dialogs.Triggers;

namespace ContactBot.Dialogs.Runtime;

/// <summary>A dialog on the stack of one conversation.</summary>
internal sealed class DialogFrame(Dialog dialog)
{
    /// <summary>Of a container: what it has still to do, the present first.</summary>
    private List<ActionSequence>? _plan;

    public Dialog Dialog { get; } = dialog;

    /// <summary>The <c>dialog</c> scope of a container, the <c>this</c> scope of an action; null while nothing was stored.</summary>
    public OrderedDictionary<string, object?>? State { get; set; }

    /// <summary>Of a list of actions: the one that runs.</summary>
    public int Position { get; set; }

    /// <summary>Of a loop: the item that it is at.</summary>
    public int Index { get; set; }

    /// <summary>Of a loop: what it goes through, as it was when the loop, or this turn, began.</summary>
    public IReadOnlyList<(object Index, object? Value)>? Items { get; set; }

    /// <summary>Of a container: changes to its plan that are not yet made.</summary>
    public List<ActionChange>? Changes { get; set; }

    /// <summary>Of a container: whether the turn ends when the present part of the plan is done.</summary>
    public bool EndsTurn { get; set; }

    /// <summary>Of a container with triggers that run once: when they last ran.</summary>
    public RunOnceState? RunOnce { get; set; }

    public bool HasPlan => _plan is { Count: > 0 };

    public List<ActionSequence> Plan => _plan ??= [];

    public OrderedDictionary<string, object?> EnsureState() => State ??= new OrderedDictionary<string, object?>(StringComparer.Ordinal);

    public void Queue(ActionChange change) => (Changes ??= []).Add(change);
}
