namespace ContactBot.Storage.Outbox;

/// <summary>Reads the outbox. Thread safe.</summary>
public interface IOutboxStore
{
    /// <summary>
    /// The first unsent message of each conversation that goes out from this sender, due or not, the next one first, with all that an
    /// attempt needs.
    /// </summary>
    Task<IReadOnlyList<WaitingMessage>> FindNextAsync(string senderKey, int limit, CancellationToken cancellationToken);

    /// <summary>The senders that have something to do.</summary>
    Task<IReadOnlyList<string>> FindSendersAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Failed messages that no operator can see yet, without their parts.</summary>
    Task<IReadOnlyList<OutboxMessage>> FindUnreportedAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Failed messages of a body that nobody has seen to, the newest first.</summary>
    Task<IReadOnlyList<FailedMessage>> FindFailedAsync(Guid bodyId, int limit, CancellationToken cancellationToken);

    /// <summary>What the provider calls the last parts that were sent in a conversation.</summary>
    Task<IReadOnlyList<string>> FindExternalIdsAsync(string conversationId, int limit, CancellationToken cancellationToken);

    /// <summary>What the provider calls the first part of what was said there; null if it is not known.</summary>
    Task<string?> FindExternalIdAsync(string conversationId, long sequence, CancellationToken cancellationToken);
}
