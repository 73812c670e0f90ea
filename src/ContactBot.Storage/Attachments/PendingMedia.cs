namespace ContactBot.Storage.Attachments;

/// <summary>A file that a citizen sent and that is still at the provider; gone when it has become a <see cref="StoredAttachment"/>.</summary>
public sealed class PendingMedia
{
    /// <summary>What the attachment is or will be called; made from the provider's identifiers, so that a repeat has the same.</summary>
    public required Guid Id { get; init; }

    public required Guid BodyId { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>Where the provider keeps it.</summary>
    public required string Url { get; init; }

    /// <summary>What the provider says it is; not believed.</summary>
    public required string ContentType { get; init; }

    public int Attempts { get; set; }
    public required DateTimeOffset NextAttemptAt { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
}
