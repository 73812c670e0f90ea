using ContactBot.Storage.Outbox;

namespace ContactBot.Storage.Journal;

/// <summary>
/// Makes turns durable. Turns of different conversations that arrive together are committed in one transaction; each
/// succeeds or fails for itself. Thread safe.
/// </summary>
public interface ITurnJournal
{
    /// <summary>
    /// Completes when the whole turn is on disk; on an exception nothing of it is.
    /// </summary>
    /// <exception cref="TurnConflictException">Somebody else committed to this conversation first.</exception>
    /// <exception cref="DuplicateActivityException">An entry's external id is already in the transcript.</exception>
    /// <exception cref="JournalFullException">Too much is waiting to be written; try again later.</exception>
    /// <exception cref="JournalUnavailableException">The database refused, or the journal has stopped; try again later.</exception>
    /// <exception cref="OperationCanceledException">Cancelled while it was waiting; once it is being written it is not cancelled any more.</exception>
    /// <exception cref="Exception">What one of <see cref="TurnCommit.Changes"/> threw.</exception>
    Task CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>
    /// Makes changes durable that belong to no turn, in the same groups as turns: all of them or none.
    /// </summary>
    /// <remarks>
    /// After <see cref="JournalUnavailableException"/> they may have been written nevertheless, when the connection broke during the
    /// commit: they must bear to be applied again.
    /// </remarks>
    /// <exception cref="JournalFullException">Too much is waiting to be written; try again later.</exception>
    /// <exception cref="JournalUnavailableException">The database refused, or the journal has stopped; try again later.</exception>
    /// <exception cref="Exception">What one of the changes, or saving it, threw.</exception>
    Task ApplyAsync(IReadOnlyList<ITransactionalChange> changes, CancellationToken cancellationToken);

    /// <summary>
    /// Makes a change of the outbox durable, in the same groups as turns.
    /// </summary>
    /// <inheritdoc cref="ApplyAsync" path="/remarks"/>
    /// <exception cref="JournalFullException">Too much is waiting to be written; try again later.</exception>
    /// <exception cref="JournalUnavailableException">The database refused, or the journal has stopped; try again later.</exception>
    /// <exception cref="Exception">What the change threw.</exception>
    Task ChangeAsync(IOutboxChange change, CancellationToken cancellationToken);
}
