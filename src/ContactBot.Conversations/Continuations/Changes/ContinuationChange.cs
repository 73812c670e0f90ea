using ContactBot.Storage;
using ContactBot.Storage.Continuations;
using ContactBot.Storage.Journal;

namespace ContactBot.Conversations.Continuations.Changes;

/// <summary>Changes one arrangement, if it is still as it was read: another node may have been faster.</summary>
/// <param name="Read">As it was read.</param>
internal abstract record ContinuationChange(ScheduledContinuation Read) : ITransactionalChange
{
    /// <summary>Whether the change was made.</summary>
    public bool IsMade { get; private set; }

    /// <summary>The version that the change leaves.</summary>
    public long NextVersion => Read.Version + 1;

    public async Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        var asRead = context.ScheduledContinuations.Where(stored => stored.Id == Read.Id && stored.Version == Read.Version);
        IsMade = await ApplyAsync(asRead, cancellationToken) == 1;
    }

    /// <summary>Changes the row in one statement, so that of two nodes only one can.</summary>
    /// <returns>The number of rows that were changed.</returns>
    protected abstract Task<int> ApplyAsync(IQueryable<ScheduledContinuation> asRead, CancellationToken cancellationToken);
}
