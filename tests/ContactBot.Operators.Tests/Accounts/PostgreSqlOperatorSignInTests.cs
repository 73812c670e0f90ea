using ContactBot.TestKit.Storage;

namespace ContactBot.Operators.Tests.Accounts;

public sealed class PostgreSqlOperatorSignInTests(PostgreSqlStorageFixture fixture)
    : OperatorSignInTests(fixture), IClassFixture<PostgreSqlStorageFixture>;
