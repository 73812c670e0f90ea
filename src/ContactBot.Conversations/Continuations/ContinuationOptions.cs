namespace ContactBot.Conversations.Continuations;

/// <summary>How the bot goes on with conversations by itself.</summary>
public sealed record ContinuationOptions
{
    /// <summary>How often it is looked what is due; so much later than arranged it may be.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After so long another node thinks that an attempt was forgotten; longer than a turn may take.</summary>
    public TimeSpan ForgottenAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>While a person has the conversation, or too much waits in it, it is tried again after so long.</summary>
    public TimeSpan BusyPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After the first turn that failed; doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>So many failed turns, and an operator reads in the transcript that it did not work.</summary>
    public int MaximumFailures { get; init; } = 5;
}
