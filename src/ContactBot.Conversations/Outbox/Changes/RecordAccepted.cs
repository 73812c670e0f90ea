using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>The provider has taken the part; its receipts may have come before.</summary>
internal sealed record RecordAccepted : MessageChange
{
    public required int Part { get; init; }
    public required SendResult.Accepted Result { get; init; }

    /// <summary>The message has a further part.</summary>
    public required bool HasMore { get; init; }

    protected override bool Change(OutboxMessage message)
    {
        var part = PartOf(message, Part);
        part.ExternalId = Result.ExternalId ?? part.ExternalId;
        part.Segments = Result.Segments ?? part.Segments;
        part.Status = part.Status.Forward(DeliveryStatus.Accepted);
        if (message.State is not (OutboxState.Queued or OutboxState.Sending) || message.Part != Part)
        {
            return true;
        }

        message.ErrorCode = null;
        message.Reason = null;
        if (HasMore)
        {
            message.State = OutboxState.Queued;
            message.Part++;
            message.Attempts = 0;
            message.NextAttemptAt = At;
        }
        else
        {
            message.State = OutboxState.Sent;
            PartStates.Conclude(message, reason: null);
        }

        return true;
    }
}
