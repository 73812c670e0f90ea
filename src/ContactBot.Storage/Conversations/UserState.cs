namespace ContactBot.Storage.Conversations;

/// <summary>What the bot remembers of a user of a channel, over all conversations with one body.</summary>
internal sealed class UserState
{
    public required Guid BodyId { get; init; }
    public required string ChannelId { get; init; }
    public required string UserId { get; init; }

    /// <summary>As the dialogs wrote it; opaque here.</summary>
    public required byte[] State { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }
}
