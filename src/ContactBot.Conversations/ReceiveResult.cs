namespace ContactBot.Conversations;

/// <summary>What became of an inbound activity.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="ActivityId">The identifier it has in the transcript; null if it has none.</param>
[GenerateSerializer, Immutable]
public sealed record ReceiveResult(ReceiveOutcome Outcome, string? ActivityId);

/// <summary>What became of an inbound activity.</summary>
public enum ReceiveOutcome
{
    Accepted,

    /// <summary>It was there already; nothing happened.</summary>
    Repeated,

    UnknownConversation,

    /// <summary>Too much is waiting; nothing was kept, the sender may try again.</summary>
    Busy,
}
