using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ContactBot.Channels.BotFramework;
using ContactBot.Channels.BotFramework.Inbound;
using ContactBot.Channels.Tests.BotFramework.Service;
using ContactBot.Conversations;
using ContactBot.Conversations.Outbox;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>The messaging endpoint over real conversations, with Microsoft's side beside it.</summary>
public sealed class BotFrameworkServer : IAsyncLifetime
{
    public const string AppId = "5c1f2a34-0000-4000-8000-00000000b07a";
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private int _activities;

    public BotService Service { get; private set; } = null!;

    public ConversationHost Host { get; private set; } = null!;

    /// <summary>Changes the settings before the start.</summary>
    public Func<BotFrameworkOptions, BotFrameworkOptions> Configure { get; init; } = options => options;

    public async ValueTask InitializeAsync()
    {
        Service = await BotService.StartAsync();
        Host = await StartAsync();
    }

    public static async Task<BotFrameworkServer> StartAsync(Func<BotFrameworkOptions, BotFrameworkOptions> configure)
    {
        var server = new BotFrameworkServer { Configure = configure };
        await server.InitializeAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Service.DisposeAsync();
        _client.Dispose();
        _folder.Dispose();
    }

    /// <summary>As a stop and a start of the program; the address changes.</summary>
    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        Host = await StartAsync();
    }

    /// <summary>A good token for what the channels' own address sends.</summary>
    public ServiceToken Token() => new() { Key = Service.Keys.Unendorsed, ServiceUrl = Service.ServiceUrl };

    /// <summary>An activity of a conversation that nobody else uses, unless it is named.</summary>
    public JsonObject Activity(string type, string? conversation = null, string channel = "msteams") => new()
    {
        ["type"] = type,
        ["id"] = $"activity:{Interlocked.Increment(ref _activities)}",
        ["timestamp"] = "2026-11-24T09:00:00Z",
        ["serviceUrl"] = Service.ServiceUrl,
        ["channelId"] = channel,
        ["from"] = new JsonObject { ["id"] = "29:anna", ["name"] = "Anna D'Angelò" },
        ["conversation"] = new JsonObject { ["id"] = conversation ?? NewConversation(), ["tenantId"] = "t1" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Comune" },
        ["locale"] = "it-IT",
    };

    public JsonObject Message(string text, string? conversation = null)
    {
        var message = Activity("message", conversation);
        message["text"] = text;
        return message;
    }

    /// <summary>Has the characters that must be encoded in an address.</summary>
    public static string NewConversation() => $"a:{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):n};messageid=1|x";

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, ServiceToken? token = null) =>
        PostAsync(activity.ToJsonString(), (token ?? Token()).ToString());

    public async Task<HttpResponseMessage> PostAsync(string body, string? token, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Host.Address}/api/messages");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await _client.SendAsync(request);
    }

    /// <summary>Our conversation that a channel's conversation is.</summary>
    public IConversationGrain Conversation(string conversation, string channel = "msteams") => Host.Conversation(ConversationKey.Of(channel, conversation));

    private Task<ConversationHost> StartAsync() => ConversationHost.StartAsync(
        new StorageOptions { DataFolder = _folder.Path },
        services => services.AddSingleton<IBodyDirectory>(new OneBody()).AddBotFramework(Configure(new BotFrameworkOptions
        {
            AppId = AppId,
            AppPassword = "segreto",
            ChannelMetadata = Service.Metadata,
            EmulatorMetadata = Service.Metadata,
            LoginUrl = Service.Login,
            TenantId = "tenant",
            PublicUrl = new Uri("https://chat.comune.example/"),
        })),
        app => app.MapBotFramework(),
        outbox: new OutboxOptions { FirstPause = TimeSpan.FromMilliseconds(20), LookupAfter = TimeSpan.FromSeconds(1), SweepEvery = TimeSpan.FromSeconds(1) });

    private sealed class OneBody : IBodyDirectory
    {
        public Guid DefaultBodyId => Body.DefaultId;

        public Guid? Find(string slug) => slug == "default" ? Body.DefaultId : null;
    }
}
