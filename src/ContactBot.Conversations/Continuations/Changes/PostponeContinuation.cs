using ContactBot.Storage.Continuations;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Continuations.Changes;

/// <summary>Tries it again later.</summary>
/// <param name="Read">As it was read.</param>
/// <param name="Until">When.</param>
/// <param name="Failures">Turns that failed so far; a moment that was only wrong is none.</param>
internal sealed record PostponeContinuation(ScheduledContinuation Read, DateTimeOffset Until, int Failures) : ContinuationChange(Read)
{
    protected override Task<int> ApplyAsync(IQueryable<ScheduledContinuation> asRead, CancellationToken cancellationToken) => asRead.ExecuteUpdateAsync(
        row => row
            .SetProperty(stored => stored.NextAttemptAt, Until)
            .SetProperty(stored => stored.Failures, Failures)
            .SetProperty(stored => stored.Version, NextVersion),
        cancellationToken);
}
