namespace ContactBot.Storage.Journal;

/// <summary>
/// Writes groups of commits, one transaction a group. Used by one loop at a time.
/// </summary>
internal abstract class JournalWriter : IAsyncDisposable
{
    /// <summary>
    /// Writes all that can be written; a commit that can't gets its <see cref="PendingCommit.Failure"/>.
    /// </summary>
    /// <remarks>
    /// Nearly always every commit succeeds, so the first attempt has no savepoints. Only when one fails after it has
    /// written something the transaction starts again, now with a savepoint for each.
    /// </remarks>
    /// <exception cref="Exception">The database refused the transaction: nothing is written.</exception>
    public async ValueTask WriteAsync(IReadOnlyList<PendingCommit> group, CancellationToken cancellationToken)
    {
        if (await TryWriteAsync(group, isolated: false, cancellationToken))
        {
            return;
        }

        foreach (var pending in group)
        {
            pending.Failure = null;
        }

        await TryWriteAsync(group, isolated: true, cancellationToken);
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>
    /// Writes the group in one transaction.
    /// </summary>
    /// <param name="group">At least one commit.</param>
    /// <param name="isolated">Each commit gets a savepoint, so that a failing one is undone alone.</param>
    /// <param name="cancellationToken">Only the end of the journal cancels.</param>
    /// <returns>False only if not isolated and a commit would have to be undone alone; then nothing is written.</returns>
    protected abstract ValueTask<bool> TryWriteAsync(
        IReadOnlyList<PendingCommit> group, bool isolated, CancellationToken cancellationToken);

    /// <summary>Applies a commit's changes to other rooms, on a context of the running transaction, and saves them.</summary>
    internal static async ValueTask ApplyChangesAsync(
        ContactBotContext context, IReadOnlyList<ITransactionalChange> changes, CancellationToken cancellationToken)
    {
        // The journal has savepoints of its own, and only where they are needed.
        context.Database.AutoSavepointsEnabled = false;
        foreach (var change in changes)
        {
            await change.ApplyAsync(context, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
