using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Storage;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Outbox;

/// <summary>Reads the outbox. Thread safe.</summary>
internal sealed class OutboxMessages(IDbContextFactory<ContactBotContext> contexts)
{
    private const int KnownIds = 20;

    /// <summary>The first unsent message of each conversation that may be sent now, the longest waiting first.</summary>
    public async Task<IReadOnlyList<DueMessage>> FindDueAsync(string senderKey, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await First(context, senderKey)
            .Where(message => message.NextAttemptAt <= now)
            .OrderBy(message => message.NextAttemptAt).ThenBy(message => message.Id)
            .Take(limit)
            .Select(message => new DueMessage(message.Id, message.ConversationId))
            .ToListAsync(cancellationToken);
    }

    /// <summary>When there is something to do next; null if nothing waits.</summary>
    public async Task<DateTimeOffset?> FindNextMomentAsync(string senderKey, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await First(context, senderKey)
            .OrderBy(message => message.NextAttemptAt)
            .Select(message => (DateTimeOffset?)message.NextAttemptAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The senders that have something to do.</summary>
    public async Task<IReadOnlyList<string>> FindSendersAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Pending(context)
            .Where(message => message.NextAttemptAt <= now)
            .Select(message => message.SenderKey)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    /// <summary>Failed messages that no operator can see yet.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> FindUnreportedAsync(int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.OutboxMessages.AsNoTracking()
            .Where(message => message.State == OutboxState.Failed && !message.IsReported)
            .OrderBy(message => message.UpdatedAt)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }

    /// <summary>All that an attempt needs, read at this moment; null if the message is gone.</summary>
    public async Task<(OutboxMessage Message, OutboundMessage Outbound)?> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await (
            from message in context.OutboxMessages.AsNoTracking().Include(message => message.Parts)
            where message.Id == id
            join route in context.ChannelRoutes.AsNoTracking() on message.ConversationId equals route.ConversationId
            join conversation in context.Conversations.AsNoTracking() on message.ConversationId equals conversation.Id
            join entry in context.Set<TranscriptEntry>().AsNoTracking()
                on new { message.ConversationId, message.Sequence }
                equals new { ConversationId = EF.Property<string>(entry, "ConversationId"), entry.Sequence }
            select new { message, route, conversation.Language, entry.Json }).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var known = await context.OutboxParts
            .Where(part => part.ExternalId != null && context.OutboxMessages.Any(
                message => message.Id == part.MessageId && message.ConversationId == row.message.ConversationId))
            .OrderByDescending(part => part.UpdatedAt)
            .Take(KnownIds)
            .Select(part => part.ExternalId!)
            .ToListAsync(cancellationToken);
        return (row.message, new OutboundMessage
        {
            Id = row.message.Id,
            Part = row.message.Part,
            Route = row.route,
            Activity = JsonSerializer.Deserialize(row.Json.Span, ActivityJson.Default.Activity)!,
            Language = row.Language,
            AttemptedAt = row.message.AttemptedAt ?? row.message.QueuedAt,
            KnownExternalIds = known,
        });
    }

    private static IQueryable<OutboxMessage> Pending(ContactBotContext context) =>
        context.OutboxMessages.Where(message => message.State == OutboxState.Queued || message.State == OutboxState.Sending);

    private static IQueryable<OutboxMessage> First(ContactBotContext context, string senderKey) =>
        Pending(context).Where(message => message.SenderKey == senderKey
            && !Pending(context).Any(earlier => earlier.ConversationId == message.ConversationId && earlier.Sequence < message.Sequence));
}
