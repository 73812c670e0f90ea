using ContactBot.Storage;
using ContactBot.Storage.Continuations;
using ContactBot.Storage.Journal;

namespace ContactBot.Conversations.Continuations.Changes;

/// <summary>Arranges that a conversation goes on, in the transaction of the turn that wants it.</summary>
internal sealed record ScheduleContinuation(ScheduledContinuation Continuation) : ITransactionalChange
{
    public Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        context.ScheduledContinuations.Add(Continuation);
        return Task.CompletedTask;
    }
}
