using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Crash;

public sealed class PostgreSqlCrashTests : CrashTests
{
    private readonly PostgreSqlServer _server;

    public PostgreSqlCrashTests(PostgreSqlServer server)
    {
        Assert.SkipWhen(server.Unavailable is not null, server.Unavailable ?? "");
        _server = server;
    }

    protected override async Task<StorageOptions> CreateAsync() =>
        new() { ConnectionString = await _server.CreateDatabaseAsync() };
}
