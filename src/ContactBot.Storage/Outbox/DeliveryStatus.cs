namespace ContactBot.Storage.Outbox;

/// <summary>What is known of one part of a message; stored as its name. The order is the one in which things happen.</summary>
public enum DeliveryStatus
{
    /// <summary>Sending has begun.</summary>
    Attempted,

    /// <summary>The provider has taken it.</summary>
    Accepted,

    /// <summary>The provider hands it on.</summary>
    Sending,

    /// <summary>The carrier has it; may be the last that is ever heard.</summary>
    Sent,

    Delivered,
    Undelivered,
    Failed,
    Read,
}
