using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>A person wants a failed message to be sent once more.</summary>
internal sealed record Retry : MessageChange
{
    public required IReadOnlyList<Guid> BodyIds { get; init; }

    protected override bool Change(OutboxMessage message)
    {
        if (message.State != OutboxState.Failed || message.SettledAt is not null || !BodyIds.Contains(message.BodyId))
        {
            return false;
        }

        // Where the provider has refused a part it has none of those behind it.
        var failed = message.Parts.Where(part => part.Status.IsFailure()).Select(part => (int?)part.Part).Min() ?? message.Part;
        foreach (var part in message.Parts.Where(part => part.Part >= failed))
        {
            part.ExternalId = null;
            part.Status = DeliveryStatus.Attempted;
            part.ErrorCode = null;
            part.UpdatedAt = At;
        }

        message.State = OutboxState.Queued;
        message.Part = failed;
        message.Attempts = 0;
        message.NextAttemptAt = At;
        message.QueuedAt = At;
        message.ErrorCode = null;
        message.Reason = null;
        message.IsReported = false;
        return true;
    }
}
