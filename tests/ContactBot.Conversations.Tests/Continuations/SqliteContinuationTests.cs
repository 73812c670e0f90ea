using ContactBot.Storage;
using ContactBot.TestKit;

namespace ContactBot.Conversations.Tests.Continuations;

public sealed class SqliteContinuationTests : ContinuationTests
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<StorageOptions> CreateAsync() => Task.FromResult(new StorageOptions { DataFolder = _folder.Path });

    protected override void Remove() => _folder.Dispose();
}
