using ContactBot.Storage;
using ContactBot.TestKit.Storage;

namespace ContactBot.Conversations.Tests.Continuations;

public sealed class PostgreSqlContinuationTests : ContinuationTests
{
    private readonly PostgreSqlServer _server;

    public PostgreSqlContinuationTests(PostgreSqlServer server)
    {
        Assert.SkipWhen(server.Unavailable is not null, server.Unavailable ?? "");
        _server = server;
    }

    protected override async Task<StorageOptions> CreateAsync() => new() { ConnectionString = await _server.CreateDatabaseAsync() };
}
