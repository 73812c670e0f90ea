using ContactBot.Storage;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>Changes one message of the outbox, if it is still there and somebody else has not been faster.</summary>
internal abstract record MessageChange : ITransactionalChange
{
    public required Guid MessageId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The message after the change; null if there is none or it was not changed.</summary>
    public OutboxMessage? Outcome { get; private set; }

    public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        Outcome = null;
        var message = await FindAsync(context, cancellationToken);
        if (message is null || !Apply(message))
        {
            return;
        }

        message.Version++;
        message.UpdatedAt = At;
        Outcome = message;
    }

    protected virtual Task<OutboxMessage?> FindAsync(ContactBotContext context, CancellationToken cancellationToken) =>
        context.OutboxMessages.Include(message => message.Parts).SingleOrDefaultAsync(message => message.Id == MessageId, cancellationToken);

    /// <returns>False if nothing is to be changed.</returns>
    protected abstract bool Apply(OutboxMessage message);

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
