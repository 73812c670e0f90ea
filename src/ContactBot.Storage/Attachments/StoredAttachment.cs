namespace ContactBot.Storage.Attachments;

/// <summary>A file that came or went in a conversation.</summary>
public sealed class StoredAttachment
{
    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>The file's name as its sender gave it; never used as a path.</summary>
    public required string Name { get; init; }

    public required string ContentType { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    public required byte[] Content { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
}
