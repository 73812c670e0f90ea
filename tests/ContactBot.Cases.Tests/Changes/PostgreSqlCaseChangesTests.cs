using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Changes;

public sealed class PostgreSqlCaseChangesTests(PostgreSqlStorageFixture fixture) : CaseChangesTests(fixture), IClassFixture<PostgreSqlStorageFixture>;
