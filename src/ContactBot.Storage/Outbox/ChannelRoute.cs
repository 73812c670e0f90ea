namespace ContactBot.Storage.Outbox;

/// <summary>The way to the citizen of a conversation whose messages leave through a provider, and what rules it.</summary>
public sealed record ChannelRoute
{
    public required string ConversationId { get; init; }
    public required Guid BodyId { get; init; }

    /// <summary>The Bot Framework name of the channel.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The address on the municipality's side.</summary>
    public required string Sender { get; init; }

    /// <summary>The address on the citizen's side.</summary>
    public required string Recipient { get; init; }

    /// <summary>What else the channel needs to write there, JSON; null if nothing.</summary>
    public string? Reference { get; init; }

    /// <summary>When the citizen wrote last; null if never.</summary>
    public DateTimeOffset? LastInboundAt { get; init; }

    /// <summary>Since when the citizen wants no messages; null if they do.</summary>
    public DateTimeOffset? OptedOutAt { get; init; }

    /// <summary>The choices that were offered last, JSON; null if none.</summary>
    public string? Offered { get; init; }

    /// <summary>Messages with the same key go out through one place, in one order and within one rate; two bodies share neither.</summary>
    public string SenderKey => $"{BodyId:D}/{ChannelId}/{Sender}";
}
