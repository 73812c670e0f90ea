using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>The message will not leave.</summary>
internal sealed record RecordFailure : MessageChange
{
    public required string Reason { get; init; }
    public string? ErrorCode { get; init; }

    protected override bool Change(OutboxMessage message)
    {
        if (message.State is not (OutboxState.Queued or OutboxState.Sending))
        {
            return false;
        }

        message.State = OutboxState.Failed;
        message.Reason = Reason;
        message.ErrorCode = ErrorCode;
        return true;
    }
}
