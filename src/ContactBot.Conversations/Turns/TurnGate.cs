namespace ContactBot.Conversations.Turns;

/// <summary>
/// Lets the turns of one conversation through one after the other, in the order of their arrival, and no more than a bounded
/// number waiting. Used from one grain's scheduler only.
/// </summary>
internal sealed class TurnGate(int maximumWaiting)
{
    private Task _last = Task.CompletedTask;
    private int _waiting;

    public bool IsFull => _waiting >= maximumWaiting;

    /// <summary>Completes when it is this turn's moment; dispose what it returns when the turn is over.</summary>
    public async ValueTask<Passage> EnterAsync()
    {
        var before = _last;
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _last = over.Task;
        _waiting++;
        await before;
        _waiting--;
        return new Passage(over);
    }

    /// <summary>Completes when every turn that has arrived so far is over.</summary>
    public Task DrainAsync(CancellationToken cancellationToken) => _last.WaitAsync(cancellationToken);

    internal readonly struct Passage(TaskCompletionSource over) : IDisposable
    {
        public void Dispose() => over.SetResult();
    }
}
