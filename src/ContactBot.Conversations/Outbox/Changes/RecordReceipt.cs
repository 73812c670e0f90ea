using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>Moves a message forward by what the provider told about it, never back.</summary>
internal sealed record RecordReceipt : MessageChange
{
    private const int MaximumAttempts = 5;

    public required Receipt Receipt { get; init; }

    /// <summary>When a message that may be repeated is tried again.</summary>
    public required DateTimeOffset RepeatAt { get; init; }

    /// <summary>Whether the message that the receipt is about was found.</summary>
    public bool IsKnown { get; private set; }

    public override string? ExternalId => Receipt.ExternalId;

    protected override bool Change(OutboxMessage message)
    {
        IsKnown = true;
        var number = Receipt.MessageId is null
            ? message.Parts.First(part => part.ExternalId == Receipt.ExternalId).Part
            : Receipt.Part;
        if (message.Parts.FirstOrDefault(part => part.Part == number) is not { } part || IsOfAnEarlierAttempt(part))
        {
            return false;
        }

        part.ExternalId ??= Receipt.ExternalId;
        if (part.Status.Forward(Receipt.Status) == part.Status)
        {
            return false;
        }

        part.Status = Receipt.Status;
        part.ErrorCode = Receipt.ErrorCode;
        part.UpdatedAt = At;
        if (Receipt.Status.IsFailure() && Receipt.MayBeRepeated && MayRepeat(message, part))
        {
            Repeat(message, part);
        }
        else
        {
            PartStates.Conclude(message, Receipt.Reason);
        }

        return true;
    }

    private bool IsOfAnEarlierAttempt(OutboxPart part) =>
        part.ExternalId is not null && Receipt.ExternalId is not null && part.ExternalId != Receipt.ExternalId;

    // Only the last part, and not while its own attempt still runs: nothing may be sent a second time for it.
    private static bool MayRepeat(OutboxMessage message, OutboxPart part) =>
        message.State is OutboxState.Sent && message.Part == part.Part && message.Attempts < MaximumAttempts;

    private void Repeat(OutboxMessage message, OutboxPart part)
    {
        message.State = OutboxState.Queued;
        message.NextAttemptAt = RepeatAt;
        message.Reason = Receipt.Reason;
        message.ErrorCode = Receipt.ErrorCode;
        part.ExternalId = null;
        part.Status = DeliveryStatus.Attempted;
    }
}
