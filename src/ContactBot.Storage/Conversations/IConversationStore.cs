namespace ContactBot.Storage.Conversations;

/// <summary>Reads conversations. Writing is the journal's alone. Thread safe.</summary>
public interface IConversationStore
{
    /// <summary>Null if there is no such conversation.</summary>
    Task<StoredConversation?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>The entries behind <paramref name="after"/>, oldest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<TranscriptEntry>> ReadTranscriptAsync(
        string conversationId, long after, bool forCitizenOnly, int limit, CancellationToken cancellationToken);

    /// <summary>The activity that the sender's side calls so; null if it never arrived.</summary>
    Task<string?> FindActivityIdAsync(string conversationId, string externalId, CancellationToken cancellationToken);

    /// <summary>Conversations with accepted activities that have had no turn, untouched since <paramref name="before"/>.</summary>
    Task<IReadOnlyList<string>> FindInterruptedAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken);

    /// <summary>Conversations of a body that wait for, or are with, an operator, longest owner first.</summary>
    Task<IReadOnlyList<ConversationSnapshot>> FindWithPeopleAsync(Guid bodyId, int limit, CancellationToken cancellationToken);
}
