namespace ContactBot.Storage.Outbox;

/// <summary>Receipts arrive late, twice and in any order: a status only ever moves to a higher rank.</summary>
public static class DeliveryRanks
{
    public static int Rank(this DeliveryStatus status) => status switch
    {
        DeliveryStatus.Attempted => 0,
        DeliveryStatus.Accepted => 1,
        DeliveryStatus.Sending => 2,
        DeliveryStatus.Sent => 3,
        DeliveryStatus.Delivered or DeliveryStatus.Undelivered or DeliveryStatus.Failed => 4,
        DeliveryStatus.Read => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The later of the two; the first of two endings stays.</summary>
    public static DeliveryStatus Forward(this DeliveryStatus status, DeliveryStatus to) => to.Rank() > status.Rank() ? to : status;

    public static bool IsFailure(this DeliveryStatus status) => status is DeliveryStatus.Undelivered or DeliveryStatus.Failed;
}
