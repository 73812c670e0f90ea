using ContactBot.Activities;
using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using ContactBot.Dialogs;
using ContactBot.Operators.Desk;
using ContactBot.Operators.Queue;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using ContactBot.TestKit.Storage;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace ContactBot.Operators.Tests;

/// <summary>Conversations, queues and operators on a real silo and a SQLite database, with a bot of a few words.</summary>
public sealed class ContactCentreFixture : IAsyncLifetime
{
    public static readonly Guid OtherBodyId = new("0197a000-0000-7000-8000-0000000000ff");

    private readonly SqliteStorageFixture _storage = new();
    private InProcessTestCluster _cluster = null!;
    private int _conversations;

    public IGrainFactory Grains => _cluster.Client;

    public OperatorDesk Desk => _cluster.Client.ServiceProvider.GetRequiredService<OperatorDesk>();

    /// <summary>An operator of the default body.</summary>
    public static OperatorIdentity Operator(string name = "Giulia", Guid? bodyId = null) =>
        new(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), name, [bodyId ?? Body.DefaultId]);

    public async ValueTask InitializeAsync()
    {
        await _storage.InitializeAsync();
        await using (var context = await _storage.Storage.Contexts.CreateDbContextAsync())
        {
            context.Bodies.Add(new Body { Id = OtherBodyId, Code = "altro", Name = "Comune di Altrove", CreatedAt = Turns.Moment });
            await context.SaveChangesAsync();
        }

        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSiloHost((_, host) => host.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IBot, ScriptedBot>()
            .AddSingleton(_storage.Storage.Journal)
            .AddSingleton(_storage.Storage.Conversations)
            .AddSingleton(_storage.Storage.Contexts)
            .AddSingleton(new QueueOptions { ReadingPeriod = TimeSpan.FromMilliseconds(200) })
            .AddConversations(new ConversationOptions()));
        builder.ConfigureClientHost(host => host.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new WatchOptions { TranscriptWindow = 10 })
            .AddSingleton<OperatorDesk>());
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        await _storage.DisposeAsync();
    }

    /// <summary>A conversation that has just begun with the bot.</summary>
    public async Task<string> StartAsync(Guid? bodyId = null, string name = "Maria Rossi")
    {
        var id = $"conversation-{Interlocked.Increment(ref _conversations)}";
        await Grains.GetGrain<IConversationGrain>(id).StartAsync(new ConversationStart
        {
            BodyId = bodyId ?? Body.DefaultId,
            ChannelId = "directline",
            UserId = "dl_maria",
            UserName = name,
        });
        return id;
    }

    /// <summary>A conversation whose citizen waits for a person.</summary>
    public async Task<string> StartWaitingAsync(Guid? bodyId = null)
    {
        var id = await StartAsync(bodyId);
        await WriteAsync(id, "operatore");
        return id;
    }

    public Task WriteAsync(string conversationId, string text) => SendAsync(conversationId, new Activity { Type = ActivityTypes.Message, Text = text });

    public Task SendAsync(string conversationId, Activity activity)
    {
        activity.From = new ChannelAccount { Id = "dl_maria", Name = "Maria Rossi", Role = RoleTypes.User };
        return Grains.GetGrain<IConversationGrain>(conversationId).ReceiveAsync(new InboundActivity { Activity = activity });
    }

    /// <summary>Writes a conversation into the database behind the back of its queue.</summary>
    public async Task CommitUnseenAsync(string id, Guid bodyId) => await _storage.Storage.Journal.CommitAsync(
        new Storage.Journal.TurnCommit
        {
            Conversation = Turns.Conversation(id) with { BodyId = bodyId, Owner = ConversationOwner.Waiting },
        },
        TestContext.Current.CancellationToken);
}
