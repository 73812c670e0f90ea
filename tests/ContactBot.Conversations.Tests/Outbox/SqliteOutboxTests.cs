using ContactBot.Storage;
using ContactBot.TestKit;

namespace ContactBot.Conversations.Tests.Outbox;

public sealed class SqliteOutboxTests : OutboxTests
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<StorageOptions> CreateAsync() => Task.FromResult(new StorageOptions { DataFolder = _folder.Path });

    protected override void Remove() => _folder.Dispose();
}
