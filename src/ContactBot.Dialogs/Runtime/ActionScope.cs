using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Runtime;

/// <summary>A list of actions that run one after the other; knows how to go to one of them.</summary>
internal class ActionScope(DialogDefinition definition, IReadOnlyList<DialogReference> actions) : Dialog(definition)
{
    public IReadOnlyList<DialogReference> Actions { get; } = actions;

    public bool IsEmpty => Actions.Count == 0;

    /// <summary>Names the action that runs in stored state, so that it is found again after an edit.</summary>
    internal string KeyOf(int position) => position >= 0 && position < Actions.Count ? Actions[position].Key : "";

    /// <summary>The position of the action that a key names; null when it is gone.</summary>
    internal int? PositionOf(string key)
    {
        for (var position = 0; position < Actions.Count; position++)
        {
            if (Actions[position].Key.Equals(key, StringComparison.Ordinal))
            {
                return position;
            }
        }

        return null;
    }

    internal override ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
        => IsEmpty ? OnEndOfActionsAsync(context, null, cancellationToken) : new(BeginAction(context, 0));

    internal override ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken)
        => OnNextActionAsync(context, null, cancellationToken);

    internal override ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken) => result switch
    {
        ScopeCommand { Kind: ScopeCommandKind.Goto } command => new(GoTo(context, command)),
        ScopeCommand { Kind: ScopeCommandKind.Break } command => OnBreakAsync(context, command, cancellationToken),
        ScopeCommand { Kind: ScopeCommandKind.Continue } command => OnContinueAsync(context, command, cancellationToken),
        _ => OnNextActionAsync(context, result, cancellationToken),
    };

    private protected virtual ValueTask<Outcome> OnBreakAsync(ActionContext context, ScopeCommand command, CancellationToken cancellationToken)
        => new(Outcome.End(command));

    private protected virtual ValueTask<Outcome> OnContinueAsync(ActionContext context, ScopeCommand command, CancellationToken cancellationToken)
        => new(Outcome.End(command));

    private protected virtual ValueTask<Outcome> OnEndOfActionsAsync(ActionContext context, object? result, CancellationToken cancellationToken)
        => new(Outcome.End(result));

    private protected Outcome BeginAction(ActionContext context, int position)
    {
        context.Top!.Position = position;
        context.Turn.Track("AdaptiveDialogAction");
        return Outcome.Push(Actions[position].Dialog);
    }

    private ValueTask<Outcome> OnNextActionAsync(ActionContext context, object? result, CancellationToken cancellationToken)
    {
        if (context.HasPendingChanges)
        {
            return new(Outcome.Unwind);
        }

        var next = context.Top!.Position + 1;
        return next < Actions.Count ? new(BeginAction(context, next)) : OnEndOfActionsAsync(context, result, cancellationToken);
    }

    private Outcome GoTo(ActionContext context, ScopeCommand command)
    {
        for (var position = 0; position < Actions.Count; position++)
        {
            if (string.Equals(Actions[position].Dialog.Id, command.ActionId, StringComparison.Ordinal))
            {
                return BeginAction(context, position);
            }
        }

        return context.Stack.Count > 1
            ? Outcome.End(command)
            : throw new InvalidOperationException($"GotoAction: could not find an action of '{command.ActionId}'.");
    }
}
