using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>
/// Writes down that an attempt begins, before anything leaves: whoever finds the message so after a crash knows that it may
/// have been sent.
/// </summary>
internal sealed record BeginAttempt : MessageChange
{
    /// <summary>What the sender has read; if somebody has changed it since, there is no attempt.</summary>
    public required long Version { get; init; }

    /// <summary>When somebody else may think that this attempt was forgotten.</summary>
    public required DateTimeOffset ForgottenAt { get; init; }

    protected override bool Change(OutboxMessage message)
    {
        if (message.Version != Version)
        {
            return false;
        }

        message.State = OutboxState.Sending;
        message.Attempts++;
        message.AttemptedAt = At;
        message.NextAttemptAt = ForgottenAt;
        PartOf(message, message.Part).ExternalId = null;
        return true;
    }
}
