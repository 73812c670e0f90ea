using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>The message is tried again later.</summary>
internal sealed record Postpone : MessageChange
{
    public required DateTimeOffset Until { get; init; }
    public required string Reason { get; init; }
    public string? ErrorCode { get; init; }

    /// <summary>The attempt may have arrived: it is looked up then, not repeated.</summary>
    public bool IsUncertain { get; init; }

    protected override bool Change(OutboxMessage message)
    {
        if (message.State is not (OutboxState.Queued or OutboxState.Sending))
        {
            return false;
        }

        message.State = IsUncertain ? OutboxState.Sending : OutboxState.Queued;
        message.NextAttemptAt = Until;
        message.Reason = Reason;
        message.ErrorCode = ErrorCode;
        return true;
    }
}
