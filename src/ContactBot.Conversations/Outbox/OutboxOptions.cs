namespace ContactBot.Conversations.Outbox;

/// <summary>How the outbox repeats.</summary>
public sealed record OutboxOptions
{
    /// <summary>After the first failed attempt; doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A message that could not be sent for so long has failed: an answer of yesterday helps nobody.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromHours(4);

    /// <summary>An attempt that takes longer has an unknown end.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// So long after its beginning an attempt whose end nobody recorded (a crash, a time-out) is looked up; longer than
    /// <see cref="AttemptTimeout"/>, and long enough for the provider to show it in its list.
    /// </summary>
    public TimeSpan LookupAfter { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often what has been forgotten (by a node that is gone) is looked for.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromSeconds(15);
}
