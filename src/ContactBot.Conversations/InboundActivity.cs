namespace ContactBot.Conversations;

/// <summary>What a channel adapter took from the wire.</summary>
[GenerateSerializer, Immutable]
public sealed record InboundActivity
{
    /// <summary>The activity, UTF-8 JSON, as the sender's side sent it; the adapter has checked its size and its sender.</summary>
    [Id(0)] public required byte[] Json { get; init; }

    /// <summary>The sender's identifier; a second activity with the same one has no effect.</summary>
    [Id(1)] public string? ExternalId { get; init; }
}
