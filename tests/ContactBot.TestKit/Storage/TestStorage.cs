using ContactBot.Storage;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.TestKit.Storage;

/// <summary>The whole storage, ready, outside of a host.</summary>
public sealed class TestStorage : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TestStorage(ServiceProvider services) => _services = services;

    public IServiceProvider Services => _services;
    public ITurnJournal Journal => Get<ITurnJournal>();
    public IConversationStore Conversations => Get<IConversationStore>();
    public IDbContextFactory<ContactBotContext> Contexts => Get<IDbContextFactory<ContactBotContext>>();

    /// <summary>Opens the database, created if it is not there.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="configure">Adds what else a test wants from the services.</param>
    public static async Task<TestStorage> OpenAsync(StorageOptions options, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddContactBotStorage(options);
        configure?.Invoke(services);
        var storage = new TestStorage(services.BuildServiceProvider());
        try
        {
            await storage.Get<IDatabasePreparation>().PrepareAsync(CancellationToken.None);
            return storage;
        }
        catch
        {
            await storage.DisposeAsync();
            throw;
        }
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
