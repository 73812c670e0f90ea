using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>
/// All that is needed to write to a conversation of a hosted channel, now or later. Only what came with a request that we let in becomes one:
/// our token must go nowhere else.
/// </summary>
internal sealed record ConnectorReference
{
    public required string ServiceUrl { get; init; }
    public required string ChannelId { get; init; }
    public required ConversationAccount Conversation { get; init; }
    public required ChannelAccount Bot { get; init; }
    public required ChannelAccount User { get; init; }

    /// <summary>It came from this machine without a token, so it gets none.</summary>
    public bool IsAnonymous { get; init; }
}
