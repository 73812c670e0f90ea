using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox;

/// <summary>What a provider tells about a message after, or before, it has answered the request that sent it.</summary>
public sealed record Receipt
{
    /// <summary>The message, by <see cref="OutboundMessage.Id"/>; null where only <see cref="ExternalId"/> is known.</summary>
    public Guid? MessageId { get; init; }

    public int Part { get; init; }

    /// <summary>What the provider calls it.</summary>
    public string? ExternalId { get; init; }

    public required DeliveryStatus Status { get; init; }

    /// <summary>Why it did not arrive, as the provider's code.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Why it did not arrive, in plain words for operators.</summary>
    public string? Reason { get; init; }

    /// <summary>The same text may be sent once more after a while: it is queued again instead of failing.</summary>
    public bool MayBeRepeated { get; init; }
}
