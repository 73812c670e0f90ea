namespace ContactBot.Storage.Continuations;

/// <summary>A conversation that the bot goes on with by itself. Written with the turn that arranges it, gone when the turn that it starts is durable.</summary>
public sealed class ScheduledContinuation
{
    /// <summary>Also what makes a second delivery harmless.</summary>
    public required Guid Id { get; init; }

    public required Guid BodyId { get; init; }

    /// <summary>Which conversation goes on.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The event with which it goes on, JSON.</summary>
    public required string Activity { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it is (tried) next; while a node tries, when another may think that it was forgotten.</summary>
    public required DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>Turns that failed.</summary>
    public int Failures { get; set; }

    /// <summary>Raised by one with each change.</summary>
    public long Version { get; set; }
}
