using ContactBot.TestKit.Storage;

namespace ContactBot.Operators.Tests.Accounts;

public sealed class SqliteOperatorSignInTests(SqliteStorageFixture fixture)
    : OperatorSignInTests(fixture), IClassFixture<SqliteStorageFixture>;
