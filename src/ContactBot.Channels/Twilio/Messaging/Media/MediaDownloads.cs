using ContactBot.Storage;
using ContactBot.Storage.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.Channels.Twilio.Messaging.Media;

/// <summary>Fetches the files that citizens have sent, also those that a crash has left at the provider.</summary>
internal sealed partial class MediaDownloads(
    IDbContextFactory<ContactBotContext> contexts, MediaDownload download, TimeProvider time, ILogger<MediaDownloads> logger) : BackgroundService
{
    private const int AtOnce = 4;
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _wanted = new(1);

    /// <summary>There is a new file.</summary>
    public void Wake()
    {
        if (_wanted.CurrentCount == 0)
        {
            _wanted.Release();
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _wanted.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await _wanted.WaitAsync(Period, stoppingToken);
            try
            {
                await Parallel.ForEachAsync(
                    await FindDueAsync(stoppingToken),
                    new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
                    async (media, cancellation) => await download.RunAsync(media, cancellation));
            }
            catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
            {
                LogFailed(exception);
            }
        }
    }

    private async Task<IReadOnlyList<PendingMedia>> FindDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.PendingMedia.AsNoTracking()
            .Where(media => media.NextAttemptAt <= now).OrderBy(media => media.NextAttemptAt).Take(AtOnce * AtOnce).ToListAsync(cancellationToken);
    }

    [LoggerMessage(1, LogLevel.Error, "CB3309: files of citizens could not be fetched; tried again soon")]
    private partial void LogFailed(Exception exception);
}
