using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>Tells how far a message is from how far its parts are.</summary>
internal static class PartStates
{
    /// <summary>A message is as far as its slowest part, and failed as soon as one has. What is still to be sent stays so.</summary>
    public static void Conclude(OutboxMessage message, string? reason)
    {
        if (message.Parts.FirstOrDefault(part => part.Status.IsFailure()) is { } failed)
        {
            message.State = OutboxState.Failed;
            message.ErrorCode = failed.ErrorCode;
            message.Reason = reason ?? message.Reason;
            return;
        }

        if (message.State is OutboxState.Sent or OutboxState.Delivered or OutboxState.Read or OutboxState.Failed)
        {
            message.State = message.Parts.Min(part => part.Status.Rank()) switch
            {
                >= 5 => OutboxState.Read,
                4 => OutboxState.Delivered,
                _ => OutboxState.Sent,
            };
        }
    }
}
