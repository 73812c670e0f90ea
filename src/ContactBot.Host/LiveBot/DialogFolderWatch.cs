using System.Threading.Channels;
using ContactBot.Dialogs.Loading;
using ContactBot.Host.Start;

namespace ContactBot.Host.LiveBot;

/// <summary>
/// Has the bot look at its files when they change: soon, where the file system tells, and anyhow every few seconds, since network drives and mounted
/// volumes often don't.
/// </summary>
internal sealed partial class DialogFolderWatch(HostSettings settings, ReloadingBot bot, TimeProvider time, ILogger<DialogFolderWatch> logger) : BackgroundService
{
    /// <summary>How often it looks without being told.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    /// <summary>Editors save in several steps, and people several files; it waits until nothing has changed for so long.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(300);

    // Somebody who never stops saving must not keep the bot from changing.
    private const int MaximumSettlings = 10;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = time.CreateTimer(_ => Notice(), null, Period, Period);
        using var watcher = TryWatch();
        await foreach (var _ in _changes.Reader.ReadAllAsync(stoppingToken))
        {
            var settlings = 0;
            do
            {
                await Task.Delay(Settling, time, stoppingToken);
            }
            while (++settlings < MaximumSettlings && _changes.Reader.TryRead(out var _));

            Refresh();
        }
    }

    private void Refresh()
    {
        try
        {
            bot.Refresh();
        }
        catch (Exception exception)
        {
            // A mistake of ours in loading must not end the watch, let alone the program.
            LogFailed(exception);
        }
    }

    private FileSystemWatcher? TryWatch()
    {
        try
        {
            var watcher = new FileSystemWatcher(settings.DialogsFolder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => NoticeFile(change.FullPath);
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();
            watcher.Error += (_, _) => Notice();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            LogUnwatched(settings.DialogsFolder, Period.TotalSeconds, exception.Message);
            return null;
        }
    }

    private void NoticeFile(string path)
    {
        if (ResourceStore.IsResource(path))
        {
            Notice();
        }
    }

    private void Notice() => _changes.Writer.TryWrite(true);

    [LoggerMessage(1, LogLevel.Information, "The file system does not tell of changes in {Folder}, so they are looked for every {Seconds} s: {Reason}")]
    private partial void LogUnwatched(string folder, double seconds, string reason);

    [LoggerMessage(2, LogLevel.Error, "CB1202: the dialogs could not be looked at; the last good version stays in use")]
    private partial void LogFailed(Exception exception);
}
