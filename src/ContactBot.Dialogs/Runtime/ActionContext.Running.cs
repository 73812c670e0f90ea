namespace ContactBot.Dialogs.Runtime;

public sealed partial class ActionContext
{
    /// <summary>Begins a dialog on this stack and runs until the turn waits or the stack is empty.</summary>
    internal ValueTask<Outcome> BeginAsync(Dialog dialog, object? options, CancellationToken cancellationToken)
        => RunAsync(Outcome.Push(dialog, options), cancellationToken);

    /// <summary>Goes on with the top of this stack and runs until the turn waits or the stack is empty.</summary>
    internal async ValueTask<Outcome> ContinueAsync(CancellationToken cancellationToken)
    {
        var top = _stack[^1];
        var outcome = await top.Dialog.ContinueAsync(this, cancellationToken).ConfigureAwait(false);
        return await AfterAsync(top, outcome, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Outcome> AfterAsync(DialogFrame top, Outcome outcome, CancellationToken cancellationToken)
        => ReferenceEquals(Top, top) ? await RunAsync(outcome, cancellationToken).ConfigureAwait(false) : Outcome.Unwind;

    // A loop, not a recursion: a bot may run thousands of actions in one turn.
    private async ValueTask<Outcome> RunAsync(Outcome outcome, CancellationToken cancellationToken)
    {
        while (true)
        {
            DialogFrame frame;
            switch (outcome.Kind)
            {
                case OutcomeKind.Push or OutcomeKind.Replace:
                    frame = Put(outcome);
                    Turn.CountStep(cancellationToken);
                    outcome = await frame.Dialog.BeginAsync(this, outcome.Value, cancellationToken).ConfigureAwait(false);
                    break;
                case OutcomeKind.End:
                    _stack.RemoveAt(_stack.Count - 1);
                    if (outcome.Value is not ScopeCommand)
                    {
                        Turn.TurnScope["lastresult"] = outcome.Value;
                    }

                    if (_stack.Count == 0)
                    {
                        return outcome;
                    }

                    frame = _stack[^1];
                    outcome = await frame.Dialog.ResumeAsync(this, outcome.Value, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    return outcome;
            }

            if (!ReferenceEquals(Top, frame))
            {
                return Outcome.Unwind;
            }
        }
    }

    private DialogFrame Put(Outcome outcome)
    {
        if (outcome.Kind == OutcomeKind.Replace)
        {
            _stack.RemoveAt(_stack.Count - 1);
        }

        if (_stack.Count >= MaximumStackHeight || Depth >= MaximumDepth)
        {
            throw new DialogRunException("CB2303", $"{outcome.Dialog!.StableId}: the dialogs are nested deeper than {MaximumDepth}; they probably begin one another without end, so end one before it begins the next, or use ReplaceDialog.");
        }

        var frame = new DialogFrame(outcome.Dialog!);
        _stack.Add(frame);
        return frame;
    }

    private const int MaximumStackHeight = 200;

    // Containers run inside one another, on the thread's stack, and are stored inside one another.
    private const int MaximumDepth = 50;
}
