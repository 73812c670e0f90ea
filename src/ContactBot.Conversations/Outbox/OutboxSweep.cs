using ContactBot.Storage.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.Conversations.Outbox;

/// <summary>Wakes the senders that a crash or a lost call has left with something to do, and reports failures that nobody has seen.</summary>
internal sealed partial class OutboxSweep(
    IOutboxStore messages, FailureReports failures, IGrainFactory grains, OutboxOptions options, TimeProvider time, ILogger<OutboxSweep> logger)
    : BackgroundService
{
    private const int ReportsAtOnce = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.SweepEvery, time);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
            {
                LogFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var sender in await messages.FindSendersAsync(time.GetUtcNow(), cancellationToken))
        {
            await grains.GetGrain<ISenderGrain>(sender).WakeAsync();
        }

        foreach (var message in await messages.FindUnreportedAsync(ReportsAtOnce, cancellationToken))
        {
            await failures.ReportAsync(message, cancellationToken);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "CB4010: the outbox could not be looked through; tried again soon")]
    private partial void LogFailed(Exception exception);
}
