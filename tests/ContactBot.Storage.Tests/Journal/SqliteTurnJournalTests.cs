using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Journal;

public sealed class SqliteTurnJournalTests(SqliteStorageFixture fixture)
    : TurnJournalTests(fixture), IClassFixture<SqliteStorageFixture>;
