using ContactBot.Storage;
using ContactBot.TestKit.Storage;

namespace ContactBot.Conversations.Tests.Outbox;

public sealed class PostgreSqlOutboxTests : OutboxTests
{
    private readonly PostgreSqlServer _server;

    public PostgreSqlOutboxTests(PostgreSqlServer server)
    {
        Assert.SkipWhen(server.Unavailable is not null, server.Unavailable ?? "");
        _server = server;
    }

    protected override async Task<StorageOptions> CreateAsync() => new() { ConnectionString = await _server.CreateDatabaseAsync() };
}
