namespace ContactBot.Storage.Outbox;

/// <summary>One message on the wire.</summary>
public sealed class OutboxPart
{
    public required Guid MessageId { get; init; }

    /// <summary>0, 1, 2 …</summary>
    public required int Part { get; init; }

    /// <summary>What the provider calls it; null until it is known.</summary>
    public string? ExternalId { get; set; }

    public DeliveryStatus Status { get; set; }

    /// <summary>The provider's code for why it did not arrive.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>What is paid for it, where the channel counts so (SMS).</summary>
    public int? Segments { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }
}
