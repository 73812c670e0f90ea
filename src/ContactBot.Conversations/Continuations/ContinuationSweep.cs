using ContactBot.Storage.Continuations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.Conversations.Continuations;

/// <summary>Looks for the conversations whose time to go on has come; every node does, and takes what no other has taken.</summary>
internal sealed partial class ContinuationSweep(
    DueContinuations continuations,
    ContinuationDelivery delivery,
    ContinuationSignal signal,
    ContinuationOptions options,
    TimeProvider time,
    ILogger<ContinuationSweep> logger) : BackgroundService
{
    private const int BatchSize = 100;
    private const int AtOnce = 8;
    private const int MaximumAtStart = 1000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.SweepEvery, time);
        var tick = Task.CompletedTask;
        var given = Task.CompletedTask;

        // What this node had taken before a crash must not wait until the claim is over; that another node is at it does no harm.
        await SweepAsync(async () => await DeliverAsync(await continuations.FindTakenAsync(time.GetUtcNow(), MaximumAtStart, stoppingToken), stoppingToken));
        while (!stoppingToken.IsCancellationRequested)
        {
            await SweepAsync(() => DeliverDueAsync(stoppingToken));
            tick = tick.IsCompleted ? timer.WaitForNextTickAsync(stoppingToken).AsTask() : tick;
            given = given.IsCompleted ? signal.WaitAsync(stoppingToken) : given;
            await await Task.WhenAny(tick, given);
        }
    }

    private async Task SweepAsync(Func<Task> sweep)
    {
        try
        {
            await sweep();
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            LogFailed(exception);
        }
    }

    private async Task DeliverDueAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ScheduledContinuation> batch;
        do
        {
            batch = await continuations.FindAsync(time.GetUtcNow(), BatchSize, cancellationToken);
            await DeliverAsync(batch, cancellationToken);
        }
        while (batch.Count == BatchSize);
    }

    private Task DeliverAsync(IReadOnlyList<ScheduledContinuation> batch, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        batch,
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
        async (due, token) => await DeliverAsync(due, token));

    // One that can't be delivered now must not hold up the others; it is found again when its claim is over.
    private async Task DeliverAsync(ScheduledContinuation due, CancellationToken cancellationToken)
    {
        try
        {
            await delivery.DeliverAsync(due, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            LogNotDelivered(exception, due.ConversationId);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "CB4014: it could not be looked up which conversations are to go on; tried again soon")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(2, LogLevel.Error, "CB4015: conversation {ConversationId} could not go on by itself; tried again soon")]
    private partial void LogNotDelivered(Exception exception, string conversationId);
}
