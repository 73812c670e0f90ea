using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Changes;

public sealed class SqliteCaseChangesTests(SqliteStorageFixture fixture) : CaseChangesTests(fixture), IClassFixture<SqliteStorageFixture>;
