namespace ContactBot.Conversations.Outbox;

/// <summary>Takes what providers tell about sent messages. Thread safe.</summary>
public interface IDeliveryReceipts
{
    /// <summary>
    /// Makes the receipt durable. Late, repeated and early ones do no harm; one about an unknown message is dropped.
    /// </summary>
    /// <returns>False if no such message is known.</returns>
    Task<bool> RecordAsync(Receipt receipt, CancellationToken cancellationToken);
}
