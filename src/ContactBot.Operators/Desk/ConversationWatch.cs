using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations;
using ContactBot.Operators.Transcripts;
using ContactBot.Storage.Conversations;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace ContactBot.Operators.Desk;

/// <summary>
/// Keeps one conversation before an operator's eyes: its transcript by sequence, without gaps or doubles, who has it, and
/// whether the citizen is writing. Whatever is missed is read again. Thread safe; disposal ends the watch.
/// </summary>
public sealed partial class ConversationWatch : IConversationObserver, IAsyncDisposable
{
    private readonly IGrainFactory _grains;
    private readonly IConversationGrain _grain;
    private readonly WatchOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly ITimer _typingEnds;
    private IConversationObserver? _reference;
    private Task _renewing = Task.CompletedTask;

    internal ConversationWatch(
        IGrainFactory grains, ConversationView conversation, WatchOptions options, TimeProvider time, ILogger logger)
    {
        _grains = grains;
        _grain = grains.GetGrain<IConversationGrain>(conversation.Id);
        _options = options;
        _time = time;
        _logger = logger;
        var after = Math.Max(0, conversation.LastSequence - options.TranscriptWindow);
        State = new ConversationState { Conversation = conversation, After = after, Watermark = after };
        _typingEnds = time.CreateTimer(_ => ShowTyping(false), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something is different; raised on any thread, never at the same time as itself.</summary>
    public event Action? Changed;

    public ConversationState State { get; private set; }

    /// <summary>Reads the conversation and keeps it up to date from now on. Once.</summary>
    public async Task StartAsync()
    {
        await RenewAsync();
        _renewing = RenewForeverAsync(_stop.Token);
    }

    /// <summary>Shows another stretch of what was said before.</summary>
    public async Task ShowEarlierAsync()
    {
        await _reading.WaitAsync();
        try
        {
            var before = State.After;
            var after = Math.Max(0, before - _options.TranscriptWindow);
            var page = await _grain.ReadAsync(after, Audience.Operator, _options.TranscriptWindow);
            var items = page.Entries.Where(line => line.Sequence <= before).Select(TranscriptItem.From).OfType<TranscriptItem>();
            Update(state => state with { After = after, Items = state.Items.InsertRange(0, items) });
        }
        finally
        {
            _reading.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _typingEnds.DisposeAsync();
        if (_reference is not null)
        {
            try
            {
                await _grain.UnwatchAsync(_reference);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogUnreachable(exception, State.Conversation.Id);
            }

            _grains.DeleteObjectReference<IConversationObserver>(_reference);
        }

        _stop.Dispose();
        _reading.Dispose();
    }

    async Task IConversationObserver.OnEntriesAsync(TranscriptPage page)
    {
        if (!TryAppend(page))
        {
            await RenewAsync();
        }
    }

    Task IConversationObserver.OnTransientAsync(Immutable<byte[]> activity)
    {
        if (JsonSerializer.Deserialize(activity.Value, ActivityJson.Default.Activity)?.Type == ActivityTypes.Typing)
        {
            ShowTyping(true);
        }

        return Task.CompletedTask;
    }

    Task IConversationObserver.OnConversationAsync(ConversationView conversation)
    {
        Show(conversation);
        return Task.CompletedTask;
    }

    private async Task RenewForeverAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(State.IsCurrent ? _options.RenewalPeriod : _options.RetryPeriod, _time, cancellationToken);
            await RenewAsync();
        }
    }

    private async Task RenewAsync()
    {
        try
        {
            await _reading.WaitAsync(_stop.Token);
            try
            {
                _reference ??= _grains.CreateObjectReference<IConversationObserver>(this);
                var page = await _grain.WatchAsync(_reference, State.Watermark, Audience.Operator);
                while (TryAppend(page) && page.Entries.Count > 0)
                {
                    page = await _grain.ReadAsync(State.Watermark, Audience.Operator, _options.TranscriptWindow);
                }

                if (await _grain.GetAsync() is { } conversation)
                {
                    Show(conversation);
                }

                Update(state => state with { IsCurrent = true });
            }
            finally
            {
                _reading.Release();
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogUnreachable(exception, State.Conversation.Id);
            Update(state => state with { IsCurrent = false });
        }
    }

    /// <summary>Adds what is new of the page.</summary>
    /// <returns>False if something lies between what is known and the page.</returns>
    private bool TryAppend(TranscriptPage page)
    {
        lock (_lock)
        {
            if (page.After > State.Watermark)
            {
                return false;
            }

            var lines = page.Entries.Where(line => line.Sequence > State.Watermark).ToList();
            if (page.Watermark > State.Watermark)
            {
                var items = lines.Select(TranscriptItem.From).OfType<TranscriptItem>();
                var hasWritten = lines.Any(line => line.Author == TranscriptAuthor.Citizen);
                Update(state => state with
                {
                    Items = state.Items.AddRange(items),
                    Watermark = page.Watermark,
                    IsCitizenTyping = state.IsCitizenTyping && !hasWritten,
                });
            }

            return true;
        }
    }

    /// <summary>Takes in what a command has just given back, without waiting to hear of it.</summary>
    public void Show(ConversationView conversation)
    {
        Update(state =>
            (conversation.LastSequence, conversation.OwnerSince).CompareTo((state.Conversation.LastSequence, state.Conversation.OwnerSince)) < 0
                ? state
                : state with { Conversation = conversation });
    }

    private void ShowTyping(bool isTyping)
    {
        if (isTyping)
        {
            _typingEnds.Change(_options.TypingLasts, Timeout.InfiniteTimeSpan);
        }

        Update(state => state with { IsCitizenTyping = isTyping });
    }

    private void Update(Func<ConversationState, ConversationState> change)
    {
        lock (_lock)
        {
            var before = State;
            State = change(before);
            if (State != before)
            {
                Changed?.Invoke();
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "CB5004: conversation {ConversationId} can't be reached; tried again shortly")]
    private partial void LogUnreachable(Exception exception, string conversationId);
}
