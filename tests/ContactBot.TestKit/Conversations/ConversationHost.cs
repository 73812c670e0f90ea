using System.Net;
using System.Net.Sockets;
using ContactBot.Cases;
using ContactBot.Conversations;
using ContactBot.Conversations.Continuations;
using ContactBot.Conversations.Outbox;
using ContactBot.Conversations.Turns;
using ContactBot.Dialogs;
using ContactBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.TestKit.Conversations;

/// <summary>Conversations with a real database, a real cluster of one and a real web server on a free port, and a scripted bot.</summary>
public sealed class ConversationHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ConversationHost(WebApplication app, ScriptedBot bot) => (_app, Bot) = (app, bot);

    public ScriptedBot Bot { get; }

    public IGrainFactory Grains => Get<IGrainFactory>();

    /// <summary>Without a slash at the end.</summary>
    public string Address => _app.Urls.First();

    /// <summary>Starts it on the storage; a second one on the same storage is the program after a restart.</summary>
    public static async Task<ConversationHost> StartAsync(
        StorageOptions storage,
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? routes = null,
        ConversationOptions? options = null,
        OutboxOptions? outbox = null,
        ContinuationOptions? continuations = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.UseOrleans(silo => silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0));

        var bot = new ScriptedBot();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IBot>(bot);
        builder.Services.AddContactBotStorage(storage);
        builder.Services.AddCases();
        builder.Services.AddSingleton<IBodySites, FixedSite>();
        builder.Services.AddConversations(options ?? new ConversationOptions(), outbox, continuations);
        services?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseWebSockets();
        routes?.Invoke(app);
        await app.StartAsync();
        return new ConversationHost(app, bot);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public IConversationGrain Conversation(string id) => Grains.GetGrain<IConversationGrain>(id);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
