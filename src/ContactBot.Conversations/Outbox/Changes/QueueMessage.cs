using ContactBot.Storage;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>Puts what was said into the outbox, in the transaction that makes it said.</summary>
internal sealed record QueueMessage(Guid Id, ChannelRoute Route, long Sequence, bool DespiteOptOut, DateTimeOffset At) : ITransactionalChange
{
    public Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        context.OutboxMessages.Add(new OutboxMessage
        {
            Id = Id,
            BodyId = Route.BodyId,
            ConversationId = Route.ConversationId,
            Sequence = Sequence,
            SenderKey = Route.SenderKey,
            DespiteOptOut = DespiteOptOut,
            State = OutboxState.Queued,
            NextAttemptAt = At,
            QueuedAt = At,
            UpdatedAt = At,
        });
        return Task.CompletedTask;
    }
}
