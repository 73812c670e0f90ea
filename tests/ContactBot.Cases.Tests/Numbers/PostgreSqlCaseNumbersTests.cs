using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Numbers;

public sealed class PostgreSqlCaseNumbersTests(PostgreSqlStorageFixture fixture) : CaseNumbersTests(fixture), IClassFixture<PostgreSqlStorageFixture>;
