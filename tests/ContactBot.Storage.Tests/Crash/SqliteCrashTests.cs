using ContactBot.TestKit;

namespace ContactBot.Storage.Tests.Crash;

public sealed class SqliteCrashTests : CrashTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<StorageOptions> CreateAsync() => Task.FromResult(new StorageOptions { DataFolder = _folder.Path });
}
