using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace ContactBot.Conversations.Outbox;

/// <summary>
/// Sends what is due, one message a citizen at a time, until nothing is; then sleeps until the next moment that the database
/// names. All state that matters is in the database.
/// </summary>
[Reentrant]
internal sealed partial class SenderGrain(
    OutboxMessages messages, MessageDelivery delivery, TimeProvider time, ILogger<SenderGrain> logger) : Grain, ISenderGrain, IDisposable
{
    private static readonly SenderLimits WithoutSender = new(100, 4);

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

    private SenderLimits Limits
    {
        get
        {
            var slash = Key.IndexOf('/', StringComparison.Ordinal);
            return delivery.SenderOf(Key[..slash])?.LimitsOf(Key[(slash + 1)..]) ?? WithoutSender;
        }
    }

    private async Task PumpAsync()
    {
        try
        {
            while (_isAwake && !_stop.IsCancellationRequested)
            {
                _isAwake = false;
                await StartDueAsync();
            }

            await SleepAsync();
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

    private async Task StartDueAsync()
    {
        var limits = Limits;
        var free = limits.AtOnce - _inFlight.Count;
        if (free <= 0 || _pausedUntil > time.GetUtcNow())
        {
            return;
        }

        // Those in flight may still be due: so many more are asked for.
        var due = await messages.FindDueAsync(Key, time.GetUtcNow(), limits.AtOnce + _inFlight.Count, _stop.Token);
        foreach (var message in due.Where(message => !_inFlight.Contains(message.Id)).Take(free))
        {
            await PaceAsync(limits);
            if (_pausedUntil > time.GetUtcNow())
            {
                return;
            }

            _inFlight.Add(message.Id);
            _ = AdvanceAsync(message.Id);
        }
    }

    private async Task AdvanceAsync(Guid messageId)
    {
        try
        {
            if (await delivery.AdvanceAsync(messageId, _stop.Token) is { } pausedUntil)
            {
                _pausedUntil = pausedUntil;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (!_stop.IsCancellationRequested)
            {
                LogFailed(exception, Key);
            }
        }
        finally
        {
            _inFlight.Remove(messageId);
            await WakeAsync();
        }
    }

    private async Task PaceAsync(SenderLimits limits)
    {
        var now = time.GetUtcNow();
        var slot = _nextSlot > now ? _nextSlot : now;
        _nextSlot = slot + TimeSpan.FromSeconds(1 / limits.PerSecond);
        if (slot > now)
        {
            await Task.Delay(slot - now, time, _stop.Token);
        }
    }

    private async Task SleepAsync()
    {
        _timer?.Dispose();
        _timer = null;
        if (_inFlight.Count > 0 || await messages.FindNextMomentAsync(Key, _stop.Token) is not { } moment)
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
