namespace ContactBot.Dialogs.Runtime;

/// <summary>A part of a container's plan: what it begins with, and the stack of what it has begun.</summary>
internal sealed class ActionSequence(Dialog entry, object? options)
{
    private ActionContext? _context;

    public Dialog Entry { get; } = entry;

    public object? Options { get; } = options;

    /// <summary>The running dialog is the last.</summary>
    public List<DialogFrame> Stack { get; } = [];

    public bool HasBegun { get; set; }

    public bool IsOver => HasBegun && Stack.Count == 0;

    public ActionContext In(ActionContext parent) => _context ??= new ActionContext(parent.Turn, Stack, parent);
}
