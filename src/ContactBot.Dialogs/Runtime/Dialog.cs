using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// Anything that can stand on the dialog stack: a dialog, or one action of it. Loaded once, immutable, shared by all conversations; what belongs to
/// a conversation is in its <see cref="DialogFrame"/>.
/// </summary>
public abstract class Dialog
{
    private protected Dialog(DialogDefinition definition)
    {
        Definition = definition;
        Disabled = definition.Boolean("disabled");
        definition.Register(this);
    }

    /// <summary>Where it was loaded from.</summary>
    public DialogDefinition Definition { get; }

    /// <summary>The <c>id</c> that the file gives it, by which actions refer to it.</summary>
    public string? Id => Definition.Id;

    /// <summary>Names it in stored state: the same after a restart, and after edits elsewhere in the file.</summary>
    public string StableId => Definition.StableId;

    /// <summary>Whether it is skipped.</summary>
    private protected Memory.BooleanExpression? Disabled { get; }

    internal bool IsDisabled(ActionContext context) => Disabled?.Evaluate(context) ?? false;

    internal abstract ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken);

    /// <summary>Goes on with a new activity, or after an interruption.</summary>
    internal virtual ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken) => new(Outcome.End());

    /// <summary>Goes on after the dialog that it had put on the stack ended.</summary>
    internal virtual ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken) => new(Outcome.End(result));

    /// <summary>Clears up before it is taken from the stack unfinished.</summary>
    internal virtual ValueTask OnCancelledAsync(ActionContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Looks at an event before the containers around are asked; true stops it here.</summary>
    internal virtual ValueTask<bool> OnEventAsync(ActionContext context, DialogEvent dialogEvent, CancellationToken cancellationToken) => new(false);

    /// <summary>Looks at an event that no container around has handled.</summary>
    internal virtual ValueTask<bool> OnUnhandledEventAsync(ActionContext context, DialogEvent dialogEvent, CancellationToken cancellationToken) => new(false);
}
