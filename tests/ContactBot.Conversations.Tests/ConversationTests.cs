using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Conversations.Tests;

/// <summary>What a conversation promises to the citizen's side.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ConversationHost _host = null!;

    public async ValueTask InitializeAsync() =>
        _host = await ConversationHost.StartAsync(Storage, options: new ConversationOptions { QuickTurn = TimeSpan.FromMilliseconds(50) });

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_bot_greets_first_and_once()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        Assert.False(await citizen.Conversation.StartAsync(new ConversationStart { BodyId = Guid.Empty, ChannelId = "directline", UserId = "x" }));
        Assert.Equal(["Bot: Sono l'assistente automatico."], await citizen.TextsAsync());
    }

    [Fact]
    public async Task A_message_and_its_answer_are_in_the_transcript_in_order()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        var result = await citizen.SayAsync("buongiorno");
        Assert.Equal(ReceiveOutcome.Accepted, result.Outcome);
        Assert.Equal(["Bot: Sono l'assistente automatico.", "Citizen: buongiorno", "Bot: 1: buongiorno"], await citizen.TextsAsync());
        var activities = await citizen.ActivitiesAsync();
        Assert.Equal(result.ActivityId, activities[1].Id);
        Assert.Equal(result.ActivityId, activities[2].ReplyToId);
        Assert.True(activities[1].Timestamp < activities[2].Timestamp);
        Assert.Equal("bot", activities[2].From!.Role);
    }

    [Fact]
    public async Task A_repeated_activity_has_no_second_effect()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        var results = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => citizen.SayAsync("buongiorno", "c1")));
        Assert.Single(results, result => result.Outcome == ReceiveOutcome.Accepted);
        Assert.Single(results.Select(result => result.ActivityId).Distinct());
        Assert.Equal(3, (await citizen.TextsAsync()).Count);
    }

    [Fact]
    public async Task An_activity_repeated_after_a_restart_has_no_second_effect()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        var first = await citizen.SayAsync("buongiorno", "c1");
        var id = citizen.Conversation.GetPrimaryKeyString();
        await RestartAsync();
        var again = await new ConversationDriver(_host.Conversation(id)).SayAsync("buongiorno", "c1");
        Assert.Equal((ReceiveOutcome.Repeated, first.ActivityId), (again.Outcome, again.ActivityId));
    }

    [Fact]
    public async Task Turns_of_one_conversation_never_overlap_and_keep_their_order()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await Task.WhenAll(Enumerable.Range(1, 20).Select(number => citizen.SayAsync($"m{number}")));
        Assert.Equal(1, _host.Bot.MostAtOnce);
        Assert.Equal(
            Enumerable.Range(1, 20).Select(number => $"Bot: {number}: m{number}"),
            (await citizen.TextsAsync()).Where(text => text.StartsWith("Bot: ", StringComparison.Ordinal) && char.IsDigit(text[5])));
    }

    [Fact]
    public async Task The_dialog_goes_on_where_it_was_after_a_restart()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync("uno");
        var id = citizen.Conversation.GetPrimaryKeyString();
        await RestartAsync();
        citizen = new ConversationDriver(_host.Conversation(id));
        await citizen.SayAsync("due");
        Assert.Equal("Bot: 2: due", (await citizen.TextsAsync())[^1]);
    }

    [Fact]
    public async Task A_citizen_who_was_unknown_at_the_start_is_remembered_after_a_restart()
    {
        var id = "senza-nome";
        await _host.Conversation(id).StartAsync(new ConversationStart { BodyId = Body.DefaultId, ChannelId = "directline" });
        await new ConversationDriver(_host.Conversation(id)).SayAsync("uno");
        await RestartAsync();
        var citizen = new ConversationDriver(_host.Conversation(id));
        await citizen.SayAsync("due");
        Assert.Equal(["Bot: Sono l'assistente automatico.", "Citizen: uno", "Bot: 1: uno", "Citizen: due", "Bot: 2: due"], await citizen.TextsAsync());
        Assert.Equal(ConversationDriver.UserId, (await citizen.Conversation.GetAsync())!.UserId);
    }

    [Fact]
    public async Task A_slow_turn_is_acknowledged_before_it_ends_and_answers_later()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        var result = await citizen.SayAsync(ScriptedBot.Slow);
        Assert.Equal(ReceiveOutcome.Accepted, result.Outcome);
        Assert.Equal("Citizen: lento", (await citizen.TextsAsync())[^1]);
        _host.Bot.Release();
        await citizen.SayAsync("dopo");
        Assert.Equal(["Citizen: lento", "Bot: 1: lento", "Citizen: dopo", "Bot: 2: dopo"], (await citizen.TextsAsync()).Skip(1));
    }

    [Fact]
    public async Task A_turn_that_a_crash_interrupted_is_run_after_the_restart()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync("uno");
        var id = citizen.Conversation.GetPrimaryKeyString();
        var stored = await _host.Get<IConversationStore>().FindAsync(id, TestContext.Current.CancellationToken);

        // What a process leaves that was killed between the acknowledgement and the answer.
        var turn = new Turns.PendingTurn(stored!.Conversation, TimeProvider.System.GetUtcNow(), new Turns.SiteLinks(new FixedSite()));
        turn.AddInbound(new Activities.Activity { Type = "message", Text = "due" }, "c2");
        await _host.Get<ITurnJournal>().CommitAsync(turn.ToCommit(inputProcessed: false), TestContext.Current.CancellationToken);

        await RestartAsync();
        citizen = new ConversationDriver(_host.Conversation(id));
        await citizen.SayAsync("tre");
        Assert.Equal(["Citizen: due", "Bot: 2: due", "Citizen: tre", "Bot: 3: tre"], (await citizen.TextsAsync()).TakeLast(4));
    }

    [Fact]
    public async Task A_bot_that_fails_apologises_and_the_second_time_hands_over()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync("uno");
        await citizen.SayAsync(ScriptedBot.Break);
        Assert.StartsWith("System: Mi scusi", (await citizen.TextsAsync())[^1], StringComparison.Ordinal);
        Assert.Equal(ConversationOwner.Bot, (await citizen.Conversation.GetAsync())!.Owner);
        await citizen.SayAsync("due");
        Assert.Equal("Bot: 2: due", (await citizen.TextsAsync())[^1]);

        await citizen.SayAsync(ScriptedBot.Break);
        await citizen.SayAsync(ScriptedBot.Break);
        Assert.Equal(ConversationOwner.Waiting, (await citizen.Conversation.GetAsync())!.Owner);
    }

    [Fact]
    public async Task Nothing_comes_into_a_conversation_that_was_never_started()
    {
        var result = await new ConversationDriver(_host.Conversation("nessuna")).SayAsync("ciao");
        Assert.Equal(ReceiveOutcome.UnknownConversation, result.Outcome);
    }

    private StorageOptions Storage => new() { DataFolder = _folder.Path };

    private async Task RestartAsync()
    {
        await _host.DisposeAsync();
        _host = await ConversationHost.StartAsync(Storage);
    }
}
