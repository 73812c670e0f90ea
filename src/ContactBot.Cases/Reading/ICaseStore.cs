using ContactBot.Cases.Numbers;
using ContactBot.Storage.Cases;

namespace ContactBot.Cases.Reading;

/// <summary>
/// Reads cases. Every read names the bodies that the reader may see; a case of any other body is as if it did not exist.
/// Thread safe.
/// </summary>
public interface ICaseStore
{
    Task<CaseRecord?> FindAsync(IReadOnlyCollection<Guid> bodyIds, Guid caseId, CancellationToken cancellationToken);

    /// <summary>More than one only if several bodies have a case of this number.</summary>
    Task<IReadOnlyList<CaseRecord>> FindByNumberAsync(
        IReadOnlyCollection<Guid> bodyIds, CaseNumber number, CancellationToken cancellationToken);

    /// <summary>The cases that were opened in a conversation, newest first.</summary>
    Task<IReadOnlyList<CaseRecord>> FindByConversationAsync(
        IReadOnlyCollection<Guid> bodyIds, string conversationId, CancellationToken cancellationToken);

    /// <summary>The cases that changed last, at most <paramref name="limit"/>, newest first.</summary>
    Task<IReadOnlyList<CaseRecord>> FindRecentAsync(
        IReadOnlyCollection<Guid> bodyIds, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// The history of a case behind an event, oldest first, at most <paramref name="limit"/>.
    /// </summary>
    Task<IReadOnlyList<CaseEvent>> ReadHistoryAsync(
        IReadOnlyCollection<Guid> bodyIds, Guid caseId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The citizen's cases that are neither resolved nor closed, the newest first.</summary>
    Task<IReadOnlyList<CaseRecord>> FindOpenByCitizenAsync(
        IReadOnlyCollection<Guid> bodyIds, Guid citizenId, int limit, CancellationToken cancellationToken);
}
