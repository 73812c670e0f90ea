using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Numbers;

public sealed class SqliteCaseNumbersTests(SqliteStorageFixture fixture) : CaseNumbersTests(fixture), IClassFixture<SqliteStorageFixture>;
