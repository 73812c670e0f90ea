namespace ContactBot.Storage.Journal;

/// <summary>The limits of the journal.</summary>
public sealed record JournalOptions
{
    /// <summary>Turns that go into one transaction at most.</summary>
    public int GroupSize { get; init; } = 256;

    /// <summary>Turns that may wait to be written.</summary>
    public int Capacity { get; init; } = 4096;

    /// <summary>Bytes of transcript and state that may wait to be written.</summary>
    public long CapacityBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Transactions that a PostgreSQL database takes at the same time; SQLite has one writer.</summary>
    public int PostgreSqlWriters { get; init; } = 2;
}
