using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Host.LiveBot;

/// <summary>
/// The bot of a folder, which takes up changes of the files while it runs. A turn ends with the version that it began with; a version with mistakes is
/// refused and the last good one stays. Thread safe.
/// </summary>
internal sealed partial class ReloadingBot : IBot
{
    private const int MaximumLoggedMistakes = 20;

    private readonly string _folder;
    private readonly DialogBotOptions _options;
    private readonly IConfiguration? _configuration;
    private readonly ILogger<ReloadingBot> _logger;
    private readonly Lock _refreshing = new();
    private string _seen;
    private DialogVersion _version;
    private DialogRefusal? _refusal;

    /// <exception cref="DialogLoadException">The files have mistakes.</exception>
    public ReloadingBot(string folder, DialogBotOptions options, IConfiguration? configuration = null)
    {
        _folder = folder;
        _options = options;
        _configuration = configuration;
        _logger = options.LoggerFactory.CreateLogger<ReloadingBot>();
        _version = Load(ResourceStore.Open(folder));
        _seen = _version.Stamp;
    }

    /// <summary>What is in use.</summary>
    public DialogVersion Version => Volatile.Read(ref _version);

    /// <summary>Why the files as they are now are not in use; null where they are.</summary>
    public DialogRefusal? Refusal => Volatile.Read(ref _refusal);

    public ValueTask<TurnResult> RunTurnAsync(TurnRequest request, CancellationToken cancellationToken) => Version.Bot.RunTurnAsync(request, cancellationToken);

    /// <summary>Looks at the files and takes up what has changed.</summary>
    /// <returns>Whether anything has changed since it was last asked; then <see cref="Refusal"/> tells whether it is in use.</returns>
    public bool Refresh()
    {
        lock (_refreshing)
        {
            var (store, stamp, mistakes) = Read();
            if (stamp == _seen)
            {
                return false;
            }

            _seen = stamp;
            TakeUp(store, stamp, mistakes);
            return true;
        }
    }

    private void TakeUp(ResourceStore? store, string stamp, IReadOnlyList<DialogDiagnostic> mistakes)
    {
        try
        {
            if (store is not null)
            {
                // What was broken may have been put back as it was.
                Volatile.Write(ref _version, stamp == _version.Stamp ? _version : Load(store));
                Volatile.Write(ref _refusal, null);
                LogInUse(store.Resources.Count);
                return;
            }
        }
        catch (DialogLoadException exception)
        {
            mistakes = exception.Diagnostics;
        }

        Volatile.Write(ref _refusal, new DialogRefusal(_options.Time.GetUtcNow(), mistakes));
        foreach (var mistake in mistakes.Take(MaximumLoggedMistakes))
        {
            LogRefused(mistake);
        }
    }

    private DialogVersion Load(ResourceStore store)
    {
        var bot = DialogBot.Load(store, _options with { Settings = DialogSettings.Read(_folder, _configuration) });

        // The pages are indexed at once, in the background, so that nobody who asks has to wait for it.
        _ = bot.Ready;
        return new DialogVersion(bot, store.ComputeStamp(), store.Resources.Count, _options.Time.GetUtcNow());
    }

    private (ResourceStore? Store, string Stamp, IReadOnlyList<DialogDiagnostic> Mistakes) Read()
    {
        try
        {
            var store = ResourceStore.Open(_folder);
            return (store, store.ComputeStamp(), []);
        }
        catch (DialogLoadException exception)
        {
            return (null, exception.Message, exception.Diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var mistake = new DialogDiagnostic("CB2002", new SourceLocation(_folder, 1, 1), $"the folder can't be read: {exception.Message}");
            return (null, exception.Message, [mistake]);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The dialogs have changed; the {Files} files are in use as they are now.")]
    private partial void LogInUse(int files);

    [LoggerMessage(2, LogLevel.Error, "CB1201: a change in the dialogs is refused and the last good version stays in use: {Mistake}")]
    private partial void LogRefused(DialogDiagnostic mistake);
}
