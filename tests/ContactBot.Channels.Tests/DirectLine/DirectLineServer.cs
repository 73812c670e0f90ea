using ContactBot.Channels.DirectLine;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ContactBot.TestKit.DirectLine;

namespace ContactBot.Channels.Tests.DirectLine;

/// <summary>The Direct Line channel over real conversations, on a free port.</summary>
public sealed class DirectLineServer : IAsyncLifetime
{
    public const string Secret = "un segreto abbastanza lungo";

    private readonly TemporaryFolder _folder = new();

    public ConversationHost Host { get; private set; } = null!;

    public DirectLineOptions Options { get; } = new() { Secret = Secret, StartsPerMinute = 1000, KeepAlive = TimeSpan.FromMilliseconds(200) };

    public string Root => Host.Address + "/v3/directline";

    public async ValueTask InitializeAsync() => Host = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>As a stop and a start of the program; the address changes.</summary>
    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        Host = await StartAsync();
    }

    public DirectLineClient Client() => new(Root, Secret);

    private Task<ConversationHost> StartAsync() => ConversationHost.StartAsync(
        new StorageOptions { DataFolder = _folder.Path },
        services => services.AddSingleton<IBodyDirectory>(new OneBody()).AddDirectLine(Options),
        app =>
        {
            app.UseCors();
            app.UseRateLimiter();
            app.MapDirectLine();
        });

    private sealed class OneBody : IBodyDirectory
    {
        public Guid DefaultBodyId => Body.DefaultId;

        public Guid? Find(string slug) => slug == "default" ? Body.DefaultId : null;
    }
}
