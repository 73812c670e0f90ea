using ContactBot.Storage.Conversations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.Conversations;

/// <summary>
/// Wakes the conversations whose turn a crash interrupted: at start all of them, then those of a node that has gone. Waking
/// one that is alive does nothing.
/// </summary>
internal sealed partial class InterruptedConversations(
    IConversationStore store, IGrainFactory grains, TimeProvider time, ConversationOptions options, ILogger<InterruptedConversations> logger) : BackgroundService
{
    private const int PageSize = 500;
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        var quietFor = TimeSpan.Zero;
        do
        {
            try
            {
                await WakeAsync(quietFor, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
            {
                LogFailed(exception);
            }

            quietFor = 2 * options.TurnTimeout;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task WakeAsync(TimeSpan quietFor, CancellationToken cancellationToken)
    {
        var interrupted = await store.FindInterruptedAsync(time.GetUtcNow() - quietFor, PageSize, cancellationToken);
        foreach (var id in interrupted)
        {
            await grains.GetGrain<IConversationGrain>(id).GetAsync();
        }

        if (interrupted.Count > 0)
        {
            LogWoken(interrupted.Count);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Went on with {Count} interrupted conversations")]
    private partial void LogWoken(int count);

    [LoggerMessage(2, LogLevel.Error, "CB4005: interrupted conversations could not be looked up; tried again in a minute")]
    private partial void LogFailed(Exception exception);
}
