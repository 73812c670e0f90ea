namespace ContactBot.Storage.Conversations;

/// <summary>The row of one conversation: all that a turn may change, without transcript and dialog state.</summary>
public sealed record ConversationSnapshot
{
    public required string Id { get; init; }
    public required Guid BodyId { get; init; }

    /// <summary>The Bot Framework name of the channel, such as <c>directline</c>.</summary>
    public required string ChannelId { get; init; }

    /// <summary>What the channel calls the citizen.</summary>
    public required string UserId { get; init; }

    public string? UserName { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public ConversationOwner Owner { get; init; }
    public required DateTimeOffset OwnerSince { get; init; }

    /// <summary>Why the owner changed last, in plain words.</summary>
    public string? OwnerReason { get; init; }

    /// <summary>Set while <see cref="Owner"/> is <see cref="ConversationOwner.Operator"/> or wrap-up.</summary>
    public Guid? OperatorId { get; init; }

    public string? OperatorName { get; init; }
    public Guid? CitizenId { get; init; }

    /// <summary>The case that this conversation is about at the moment.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The last place given in the transcript.</summary>
    public long LastSequence { get; init; }

    /// <summary>Everything up to here has had its turn; behind it lies what a crash interrupted.</summary>
    public long ProcessedSequence { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Raised by one with each commit; 0 means not stored yet.</summary>
    public long Version { get; init; }
}
