using ContactBot.Storage;
using Xunit;

namespace ContactBot.TestKit.Storage;

/// <summary>One database for the tests of a class.</summary>
public abstract class StorageFixture : IAsyncLifetime
{
    /// <summary>Why the tests can't run here; null if they can.</summary>
    public virtual string? Unavailable => null;

    /// <summary>Where the database is.</summary>
    public StorageOptions Options { get; protected set; } = new();

    public TestStorage Storage { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Unavailable is null)
        {
            Options = await CreateAsync();
            Storage = await TestStorage.OpenAsync(Options);
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Storage is not null)
        {
            await Storage.DisposeAsync();
        }

        Remove();
    }

    protected abstract Task<StorageOptions> CreateAsync();

    protected virtual void Remove()
    {
    }
}
