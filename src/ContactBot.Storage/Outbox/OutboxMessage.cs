namespace ContactBot.Storage.Outbox;

/// <summary>
/// One entry of a transcript that has to reach the citizen through a provider. Written with the turn that said it; what it
/// says is the transcript's.
/// </summary>
public sealed class OutboxMessage
{
    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>The entry's place in the transcript.</summary>
    public required long Sequence { get; init; }

    /// <summary>Who sends it, as <see cref="ChannelRoute.SenderKey"/>.</summary>
    public required string SenderKey { get; init; }

    /// <summary>The Bot Framework name of the channel.</summary>
    public string ChannelId => SenderKey.Split('/')[1];

    /// <summary>Sent even to those who want no messages: the confirmation of exactly that wish.</summary>
    public bool DespiteOptOut { get; init; }

    public required OutboxState State { get; set; }

    /// <summary>The part that is next, or being sent: a long message goes in several.</summary>
    public int Part { get; set; }

    /// <summary>Of the present part.</summary>
    public int Attempts { get; set; }

    public required DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>When the last attempt began.</summary>
    public DateTimeOffset? AttemptedAt { get; set; }

    /// <summary>The provider's code for what went wrong last.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>What went wrong last, in plain words for operators.</summary>
    public string? Reason { get; set; }

    /// <summary>The failure stands in the transcript, where operators see it.</summary>
    public bool IsReported { get; set; }

    /// <summary>When a person has seen to a failed message; null while it is among those that somebody has to look after.</summary>
    public DateTimeOffset? SettledAt { get; set; }

    /// <summary>Who did, by name.</summary>
    public string? SettledBy { get; set; }

    /// <summary>When it was said, or last given another chance.</summary>
    public required DateTimeOffset QueuedAt { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Raised by one with each change.</summary>
    public long Version { get; set; }

    public IList<OutboxPart> Parts { get; init; } = [];
}
