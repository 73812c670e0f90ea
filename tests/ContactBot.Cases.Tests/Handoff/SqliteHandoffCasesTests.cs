using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Handoff;

public sealed class SqliteHandoffCasesTests(SqliteStorageFixture fixture) : HandoffCasesTests(fixture), IClassFixture<SqliteStorageFixture>;
