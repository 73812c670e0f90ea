using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Journal;

public sealed class PostgreSqlTurnJournalTests(PostgreSqlStorageFixture fixture)
    : TurnJournalTests(fixture), IClassFixture<PostgreSqlStorageFixture>;
