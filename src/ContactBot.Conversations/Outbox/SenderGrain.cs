using ContactBot.Storage.Outbox;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace ContactBot.Conversations.Outbox;

/// <summary>
/// Sends what is due, one message a citizen at a time, until nothing is; then sleeps until the next moment that the database
/// names. All state that matters is in the database.
/// </summary>
[Reentrant]
internal sealed partial class SenderGrain(
    IOutboxStore messages, ChannelSenders senders, MessageDelivery delivery, TimeProvider time, ILogger<SenderGrain> logger) : Grain, ISenderGrain, IDisposable
{
    private static readonly SenderLimits WithoutSender = new(100, 4);

    // What was read longer ago is read again before it is sent: the citizen may have written STOP meanwhile.
    private static readonly TimeSpan Freshness = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private readonly HashSet<Guid> _inFlight = [];
    private readonly CancellationTokenSource _stop = new();
    private Task _pump = Task.CompletedTask;
    private IGrainTimer? _timer;
    private bool _isAwake;
    private DateTimeOffset _pausedUntil;
    private DateTimeOffset _nextSlot;

    private string Key => this.GetPrimaryKeyString();

    public Task WakeAsync()
    {
        _isAwake = true;
        if (_pump.IsCompleted)
        {
            _pump = PumpAsync();
        }

        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _pump;
    }

    public void Dispose() => _stop.Dispose();

    // body/channel/address
    private SenderLimits LimitsNow()
    {
        var key = Key.Split('/', 3);
        return senders.Find(key[1])?.LimitsOf(key[2]) ?? WithoutSender;
    }

    private async Task PumpAsync()
    {
        try
        {
            DateTimeOffset? next = null;
            while (_isAwake && !_stop.IsCancellationRequested)
            {
                _isAwake = false;
                next = await StartDueAsync();
            }

            Sleep(next);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The sweep wakes this sender again.
            if (!_stop.IsCancellationRequested)
            {
                LogFailed(exception, Key);
            }
        }
    }

    /// <returns>When there is something to do next; null if the end of what has been started wakes this sender, or somebody else.</returns>
    private async Task<DateTimeOffset?> StartDueAsync()
    {
        var limits = LimitsNow();
        if (_inFlight.Count >= limits.AtOnce)
        {
            return null;
        }

        if (_pausedUntil > time.GetUtcNow())
        {
            return _pausedUntil;
        }

        // First the turn, then the message: what is read is sent at once, and not as it was a while ago.
        await WaitForSlotAsync();
        var now = time.GetUtcNow();
        foreach (var waiting in await messages.FindNextAsync(Key, limits.AtOnce + _inFlight.Count, _stop.Token))
        {
            if (_inFlight.Contains(waiting.Message.Id))
            {
                continue;
            }

            if (waiting.Message.NextAttemptAt > now)
            {
                return waiting.Message.NextAttemptAt;
            }

            if (_inFlight.Count >= limits.AtOnce || _pausedUntil > now)
            {
                return _pausedUntil > now ? _pausedUntil : null;
            }

            if (_nextSlot - now > Freshness)
            {
                _isAwake = true;
                return null;
            }

            await WaitForSlotAsync();
            TakeSlot(limits);
            _inFlight.Add(waiting.Message.Id);
            _ = AdvanceAsync(waiting);
        }

        return null;
    }

    private async Task AdvanceAsync(WaitingMessage waiting)
    {
        try
        {
            if (await delivery.AdvanceAsync(waiting, _stop.Token) is { } pausedUntil)
            {
                _pausedUntil = pausedUntil;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (!_stop.IsCancellationRequested)
            {
                LogFailed(exception, Key);
                _pausedUntil = time.GetUtcNow() + PauseAfterFailure;
            }
        }
        finally
        {
            _inFlight.Remove(waiting.Message.Id);
            await WakeAsync();
        }
    }

    private async Task WaitForSlotAsync()
    {
        var wait = _nextSlot - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, _stop.Token);
        }
    }

    private void TakeSlot(SenderLimits limits)
    {
        var now = time.GetUtcNow();
        _nextSlot = (_nextSlot > now ? _nextSlot : now) + TimeSpan.FromSeconds(1 / limits.PerSecond);
    }

    private void Sleep(DateTimeOffset? next)
    {
        _timer?.Dispose();
        _timer = null;
        if (next is not { } moment)
        {
            return;
        }

        var wait = (moment > _pausedUntil ? moment : _pausedUntil) - time.GetUtcNow();
        _timer = this.RegisterGrainTimer(
            WakeAsync,
            new GrainTimerCreationOptions
            {
                DueTime = wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
                Period = Timeout.InfiniteTimeSpan,
                Interleave = true,
                KeepAlive = true,
            });
    }

    [LoggerMessage(1, LogLevel.Error, "CB4009: sender {Sender} could not go on; tried again by the next sweep")]
    private partial void LogFailed(Exception exception, string sender);
}
