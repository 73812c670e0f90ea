using System.Collections.Concurrent;

namespace ContactBot.Storage.Journal;

/// <summary>
/// Runs tasks on one thread of its own: a SQLite commit blocks its thread for milliseconds, which the shared pool would
/// feel. The thread ends when nothing can come any more.
/// </summary>
internal sealed class DedicatedThreadScheduler : TaskScheduler, IDisposable
{
    private readonly BlockingCollection<Task> _tasks = [];

    public DedicatedThreadScheduler(string threadName) =>
        new Thread(Run) { Name = threadName, IsBackground = true }.Start();

    public override int MaximumConcurrencyLevel => 1;

    public void Dispose() => _tasks.CompleteAdding();

    protected override void QueueTask(Task task) => _tasks.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => _tasks;

    private void Run()
    {
        foreach (var task in _tasks.GetConsumingEnumerable())
        {
            TryExecuteTask(task);
        }

        _tasks.Dispose();
    }
}
