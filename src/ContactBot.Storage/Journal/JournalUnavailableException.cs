namespace ContactBot.Storage.Journal;

/// <summary>The database refused the transaction, or the journal has stopped; the turn may be tried again.</summary>
public sealed class JournalUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
