namespace ContactBot.Storage.Outbox;

/// <summary>
/// A change of one message of the outbox. The journal reads the message, has it changed and writes it back with prepared commands, in
/// the transaction of a group: nobody else changes it meanwhile.
/// </summary>
public interface IOutboxChange
{
    /// <summary>Null where only <see cref="ExternalId"/> is known.</summary>
    Guid? MessageId { get; }

    /// <summary>What the provider calls one of the message's parts.</summary>
    string? ExternalId { get; }

    /// <summary>
    /// Changes the message. Called again, on a message read anew, when the transaction is retried.
    /// </summary>
    /// <param name="message">With its parts; null if there is none.</param>
    /// <returns>False if nothing is to be written.</returns>
    bool Apply(OutboxMessage? message);
}
