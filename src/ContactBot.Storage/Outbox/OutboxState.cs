namespace ContactBot.Storage.Outbox;

/// <summary>How far a message to a citizen has come; stored as its name.</summary>
public enum OutboxState
{
    /// <summary>To be sent at <see cref="OutboxMessage.NextAttemptAt"/>.</summary>
    Queued,

    /// <summary>An attempt has begun; whether it succeeded is not known until it is recorded.</summary>
    Sending,

    /// <summary>The provider has all of it.</summary>
    Sent,

    /// <summary>It is on the citizen's device.</summary>
    Delivered,

    Read,

    /// <summary>It will not arrive; <see cref="OutboxMessage.Reason"/> says why.</summary>
    Failed,
}
