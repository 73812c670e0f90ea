using ContactBot.Storage.Journal;

namespace ContactBot.Storage.Tests.Journal;

/// <summary>A change that holds the writer until it is opened.</summary>
internal sealed class Gate : ITransactionalChange
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Entered => _entered.Task;

    public void Open() => _open.TrySetResult();

    public Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        _entered.TrySetResult();
        return _open.Task.WaitAsync(cancellationToken);
    }
}
