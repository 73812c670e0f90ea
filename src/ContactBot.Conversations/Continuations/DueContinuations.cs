using ContactBot.Storage;
using ContactBot.Storage.Continuations;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Continuations;

/// <summary>Reads what is due. Thread safe.</summary>
internal sealed class DueContinuations(IDbContextFactory<ContactBotContext> contexts)
{
    /// <summary>At most <paramref name="limit"/>, the longest due first.</summary>
    public async Task<IReadOnlyList<ScheduledContinuation>> FindAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ScheduledContinuations.AsNoTracking()
            .Where(continuation => continuation.NextAttemptAt <= now)
            .OrderBy(continuation => continuation.NextAttemptAt)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }

    /// <summary>As <see cref="FindAsync"/>, but also what somebody has taken or put off.</summary>
    public async Task<IReadOnlyList<ScheduledContinuation>> FindTakenAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ScheduledContinuations.AsNoTracking()
            .Where(continuation => continuation.DueAt <= now)
            .OrderBy(continuation => continuation.DueAt)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }
}
