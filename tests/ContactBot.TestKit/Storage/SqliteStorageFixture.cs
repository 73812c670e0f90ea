using ContactBot.Storage;

namespace ContactBot.TestKit.Storage;

/// <summary>A SQLite database in a folder of its own.</summary>
public sealed class SqliteStorageFixture : StorageFixture
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<StorageOptions> CreateAsync() => Task.FromResult(new StorageOptions { DataFolder = _folder.Path });

    protected override void Remove()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
