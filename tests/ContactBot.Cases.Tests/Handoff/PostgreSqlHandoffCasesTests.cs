using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Handoff;

public sealed class PostgreSqlHandoffCasesTests(PostgreSqlStorageFixture fixture) : HandoffCasesTests(fixture), IClassFixture<PostgreSqlStorageFixture>;
