using ContactBot.Activities;
using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using ContactBot.Operators.Desk;
using ContactBot.Operators.Queue;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.TestKit.Conversations;
using ContactBot.TestKit.Storage;

namespace ContactBot.Operators.Tests;

/// <summary>Conversations, queues and operators on a real silo and a SQLite database, with a bot of a few words.</summary>
public sealed class ContactCentreFixture : IAsyncLifetime
{
    public static readonly Guid OtherBodyId = new("0197a000-0000-7000-8000-0000000000ff");

    private readonly SqliteStorageFixture _storage = new();
    private ConversationHost _host = null!;

    public OperatorDesk Desk => _host.Get<OperatorDesk>();

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

        await _storage.Storage.DisposeAsync();
        _host = await ConversationHost.StartAsync(_storage.Options, services => services.AddOperators(new OperatorsOptions
        {
            DataFolder = _storage.Options.DataFolder,
            Queue = new QueueOptions { ReadingPeriod = TimeSpan.FromMilliseconds(200) },
            Watch = new WatchOptions { TranscriptWindow = 10 },
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _storage.DisposeAsync();
    }

    public T Get<T>()
        where T : notnull => _host.Get<T>();

    /// <summary>A conversation that has just begun with the bot.</summary>
    public async Task<string> StartAsync(Guid? bodyId = null)
    {
        var driver = await ConversationDriver.StartAsync(_host, bodyId);
        return (await driver.Conversation.GetAsync())!.Id;
    }

    /// <summary>A conversation whose citizen waits for a person.</summary>
    public async Task<string> StartWaitingAsync(Guid? bodyId = null)
    {
        var id = await StartAsync(bodyId);
        await WriteAsync(id, ScriptedBot.AskForPerson);
        return id;
    }

    public Task WriteAsync(string conversationId, string text) => new ConversationDriver(_host.Conversation(conversationId)).SayAsync(text);

    public Task SendTypingAsync(string conversationId) => _host.Conversation(conversationId).ReceiveAsync(new InboundActivity
    {
        Activity = new Activity { Type = ActivityTypes.Typing, From = new ChannelAccount { Id = ConversationDriver.UserId, Role = RoleTypes.User } },
    });

    /// <summary>Writes a waiting conversation into the database behind the back of its queue.</summary>
    public Task CommitUnseenAsync(string id) => Get<ITurnJournal>().CommitAsync(
        new TurnCommit { Conversation = Turns.Conversation(id) with { Owner = ConversationOwner.Waiting } },
        TestContext.Current.CancellationToken);
}
