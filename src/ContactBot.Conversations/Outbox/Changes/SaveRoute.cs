using ContactBot.Storage;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>Writes the way to the citizen as the turn leaves it; the conversation is its only writer.</summary>
internal sealed record SaveRoute(ChannelRoute Route, bool IsNew) : ITransactionalChange
{
    public Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        context.Entry(Route).State = IsNew ? EntityState.Added : EntityState.Modified;
        return Task.CompletedTask;
    }
}
