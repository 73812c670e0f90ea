using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>Changes one message of the outbox, if it is still there and somebody else has not been faster.</summary>
internal abstract record MessageChange : IOutboxChange
{
    public required Guid? MessageId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The message after the change; null if there is none or it was not changed.</summary>
    public OutboxMessage? Outcome { get; private set; }

    public virtual string? ExternalId => null;

    bool IOutboxChange.Apply(OutboxMessage? message)
    {
        Outcome = null;
        if (message is null || !Change(message))
        {
            return false;
        }

        message.Version++;
        message.UpdatedAt = At;
        Outcome = message;
        return true;
    }

    /// <returns>False if nothing is to be changed.</returns>
    protected abstract bool Change(OutboxMessage message);

    /// <summary>The row of a part, made if there is none.</summary>
    protected OutboxPart PartOf(OutboxMessage message, int number)
    {
        var part = message.Parts.FirstOrDefault(part => part.Part == number);
        if (part is null)
        {
            part = new OutboxPart { MessageId = message.Id, Part = number, UpdatedAt = At };
            message.Parts.Add(part);
        }

        part.UpdatedAt = At;
        return part;
    }
}
