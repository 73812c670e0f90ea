namespace ContactBot.Operators.Desk;

/// <summary>How a console keeps what it shows up to date.</summary>
public sealed record WatchOptions
{
    /// <summary>How often a watch is renewed; well under the minute after which it would end.</summary>
    public TimeSpan RenewalPeriod { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How soon it is tried again when it failed.</summary>
    public TimeSpan RetryPeriod { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How many entries of a transcript are shown at once; older ones on demand. At most 1000.</summary>
    public int TranscriptWindow { get; init; } = 200;

    /// <summary>How long after the last sign the citizen counts as writing.</summary>
    public TimeSpan TypingLasts { get; init; } = TimeSpan.FromSeconds(6);
}
