using ContactBot.Storage.Continuations;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Continuations.Changes;

/// <summary>Takes away what is done.</summary>
/// <param name="Read">As it was read.</param>
internal sealed record RemoveContinuation(ScheduledContinuation Read) : ContinuationChange(Read)
{
    protected override Task<int> ApplyAsync(IQueryable<ScheduledContinuation> asRead, CancellationToken cancellationToken) => asRead.ExecuteDeleteAsync(cancellationToken);
}
