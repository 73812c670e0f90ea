namespace ContactBot.Conversations;

/// <summary>Where a new conversation comes from.</summary>
[GenerateSerializer, Immutable]
public sealed record ConversationStart
{
    [Id(0)] public required Guid BodyId { get; init; }
    [Id(1)] public required string ChannelId { get; init; }

    /// <summary>Null where the channel learns it with the first activity; the bot greets then.</summary>
    [Id(2)] public string? UserId { get; init; }

    [Id(3)] public string? UserName { get; init; }

    /// <summary>BCP 47; <c>it-IT</c> where the channel does not know.</summary>
    [Id(4)] public string Language { get; init; } = "it-IT";

    /// <summary>How messages get to the citizen, where we write first; otherwise it comes with their first activity.</summary>
    [Id(5)] public InboundRoute? Route { get; init; }
}
