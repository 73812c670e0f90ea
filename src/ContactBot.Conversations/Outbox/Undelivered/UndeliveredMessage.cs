namespace ContactBot.Conversations.Outbox.Undelivered;

/// <summary>A message that did not arrive, as an operator sees it.</summary>
public sealed record UndeliveredMessage
{
    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }
    public required string ConversationId { get; init; }
    public required string ChannelId { get; init; }

    /// <summary>The address on the citizen's side.</summary>
    public required string Recipient { get; init; }

    public string? UserName { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    public required DateTimeOffset FailedAt { get; init; }

    /// <summary>Why it did not arrive, in plain words.</summary>
    public required string Reason { get; init; }

    /// <summary>The provider's code for that.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What can be done about it, in plain words.</summary>
    public required string Advice { get; init; }
}
