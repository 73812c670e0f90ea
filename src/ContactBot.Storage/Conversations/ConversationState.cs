namespace ContactBot.Storage.Conversations;

/// <summary>The dialog state of one conversation.</summary>
internal sealed class ConversationState
{
    public required string ConversationId { get; init; }

    /// <summary>As the dialogs wrote it; opaque here.</summary>
    public required byte[] State { get; set; }
}
