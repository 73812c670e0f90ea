using ContactBot.Storage;

namespace ContactBot.TestKit.Storage;

/// <summary>A database on the test run's PostgreSQL server.</summary>
public sealed class PostgreSqlStorageFixture(PostgreSqlServer server) : StorageFixture
{
    public override string? Unavailable => server.Unavailable;

    protected override async Task<StorageOptions> CreateAsync() =>
        new() { ConnectionString = await server.CreateDatabaseAsync() };
}
