namespace ContactBot.Storage.Journal;

/// <summary>The stored version is not the one that the turn started from.</summary>
public sealed class TurnConflictException(string conversationId)
    : Exception($"Conversation {conversationId} was changed by another writer.");

/// <summary>An activity with this external id is already in the conversation's transcript.</summary>
public sealed class DuplicateActivityException(string conversationId)
    : Exception($"Conversation {conversationId} already holds an activity of this turn.");

/// <summary>The journal's bounded inbox is full.</summary>
public sealed class JournalFullException() : Exception("Too many turns are waiting to be written.");
