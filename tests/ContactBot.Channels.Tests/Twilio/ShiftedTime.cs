namespace ContactBot.Channels.Tests.Twilio;

/// <summary>The real clock, set forward as far as a test wants; timers run as always.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private long _offset;

    public void Forward(TimeSpan by) => Interlocked.Add(ref _offset, by.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _offset));
}
