using ContactBot.Storage.Continuations;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Continuations.Changes;

/// <summary>Keeps other nodes from trying at the same time.</summary>
/// <param name="Read">As it was read.</param>
/// <param name="Until">When they may think that this attempt was forgotten.</param>
internal sealed record ClaimContinuation(ScheduledContinuation Read, DateTimeOffset Until) : ContinuationChange(Read)
{
    protected override Task<int> ApplyAsync(IQueryable<ScheduledContinuation> asRead, CancellationToken cancellationToken) => asRead.ExecuteUpdateAsync(
        row => row.SetProperty(stored => stored.NextAttemptAt, Until).SetProperty(stored => stored.Version, NextVersion), cancellationToken);
}
