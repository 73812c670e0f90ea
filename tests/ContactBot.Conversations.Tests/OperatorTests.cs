using ContactBot.Activities;
using ContactBot.Conversations.Operators;
using ContactBot.Storage;
using ContactBot.Storage.Conversations;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Conversations.Tests;

/// <summary>What a conversation promises to operators, and what citizens see of them.</summary>
public sealed class OperatorTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ConversationHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ConversationHost.StartAsync(new StorageOptions { DataFolder = _folder.Path });

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_citizen_who_asks_for_a_person_waits_and_the_bot_is_silent()
    {
        var citizen = await WaitingAsync();
        await citizen.SayAsync("ci siete?");
        var conversation = await citizen.Conversation.GetAsync();
        Assert.Equal((ConversationOwner.Waiting, "Chiede una persona"), (conversation!.Owner, conversation.OwnerReason));
        Assert.Equal("Citizen: ci siete?", (await citizen.TextsAsync())[^1]);
    }

    [Fact]
    public async Task The_handoff_event_is_for_operators_only()
    {
        var citizen = await WaitingAsync();
        Assert.DoesNotContain(await citizen.ActivitiesAsync(), activity => activity.Name == EventNames.HandoffInitiate);
        Assert.Contains(await citizen.ActivitiesAsync(Audience.Operator), activity => activity.Name == EventNames.HandoffInitiate);
    }

    [Fact]
    public async Task The_client_is_told_that_the_citizen_waits()
    {
        var citizen = await WaitingAsync();
        Assert.Single(await citizen.ActivitiesAsync(), activity => activity.Name == EventNames.HandoffQueue);
    }

    [Fact]
    public async Task The_citizen_may_stop_waiting()
    {
        var citizen = await WaitingAsync();
        await citizen.SayAsync("torna all’assistente");
        await citizen.SayAsync("uno");
        Assert.Equal("Bot: 1: uno", (await citizen.TextsAsync())[^1]);
    }

    [Fact]
    public async Task A_citizen_who_leaves_gives_up_the_place_in_the_queue()
    {
        var citizen = await WaitingAsync();
        await citizen.LeaveAsync();
        Assert.Equal(ConversationOwner.Closed, (await citizen.Conversation.GetAsync())!.Owner);
        await citizen.SayAsync("ancora io");
        Assert.Equal("Bot: 1: ancora io", (await citizen.TextsAsync())[^1]);
    }

    [Fact]
    public async Task Operator_and_citizen_talk_and_the_citizen_sees_who_speaks()
    {
        var citizen = await WaitingAsync();
        var anna = Builders.Operator();
        Assert.Equal(CommandOutcome.Done, (await citizen.Conversation.TakeAsync(anna)).Outcome);
        await citizen.Conversation.SayAsync(anna, "Buongiorno, *come* posso aiutarla?", "o1");
        await citizen.SayAsync("la TARI");
        var activities = await citizen.ActivitiesAsync();
        Assert.Equal("plain", activities[^2].TextFormat);
        Assert.Equal("Anna", activities[^2].From!.Name);
        Assert.Contains(activities, activity => activity.Name == EventNames.HandoffStatus);
        Assert.Equal("Citizen: la TARI", (await citizen.TextsAsync())[^1]);
    }

    [Fact]
    public async Task A_text_sent_twice_by_the_console_is_said_once()
    {
        var citizen = await WaitingAsync();
        var anna = Builders.Operator();
        await citizen.Conversation.TakeAsync(anna);
        await citizen.Conversation.SayAsync(anna, "Buongiorno", "o1");
        await citizen.Conversation.SayAsync(anna, "Buongiorno", "o1");
        Assert.Single(await citizen.TextsAsync(), text => text == "Operator: Buongiorno");
    }

    [Fact]
    public async Task Only_one_operator_gets_a_conversation()
    {
        var citizen = await WaitingAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => citizen.Conversation.TakeAsync(Builders.Operator($"o{number}"))));
        Assert.Single(results, result => result.Outcome == CommandOutcome.Done);
        Assert.Equal(7, results.Count(result => result.Outcome == CommandOutcome.Taken));
    }

    [Fact]
    public async Task An_operator_of_another_body_sees_nothing()
    {
        var citizen = await WaitingAsync();
        var stranger = Builders.Operator(bodyId: Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
        Assert.Equal(new CommandResult(CommandOutcome.Unknown, null), await citizen.Conversation.TakeAsync(stranger));
    }

    [Fact]
    public async Task An_operator_who_does_not_have_the_conversation_cannot_speak_in_it()
    {
        var citizen = await WaitingAsync();
        Assert.Equal(CommandOutcome.NotAllowed, (await citizen.Conversation.SayAsync(Builders.Operator(), "ciao", "o1")).Outcome);
        await citizen.Conversation.TakeAsync(Builders.Operator());
        Assert.Equal(CommandOutcome.Taken, (await citizen.Conversation.SayAsync(Builders.Operator("Bruno"), "ciao", "o1")).Outcome);
    }

    [Fact]
    public async Task Given_back_the_bot_says_that_it_is_the_bot_again_and_goes_on()
    {
        var citizen = await WaitingAsync();
        var anna = Builders.Operator();
        await citizen.Conversation.TakeAsync(anna);
        Assert.Equal(CommandOutcome.Done, (await citizen.Conversation.ReturnToBotAsync(anna, "spiegato")).Outcome);
        Assert.StartsWith("System: Sono di nuovo l'assistente automatico", (await citizen.TextsAsync())[^1], StringComparison.Ordinal);
        await citizen.SayAsync("uno");
        Assert.Equal("Bot: 1: uno", (await citizen.TextsAsync())[^1]);
    }

    [Fact]
    public async Task Closed_the_citizen_sees_how_it_ended_and_may_begin_anew()
    {
        var citizen = await WaitingAsync();
        var anna = Builders.Operator();
        await citizen.Conversation.TakeAsync(anna);
        Assert.Equal(CommandOutcome.Done, (await citizen.Conversation.CloseAsync(anna, ConversationOutcome.Resolved, null)).Outcome);
        var activities = await citizen.ActivitiesAsync();
        Assert.Equal(ActivityTypes.EndOfConversation, activities[^1].Type);
        Assert.Contains("risolta", activities[^2].Text, StringComparison.Ordinal);
        await citizen.SayAsync("ancora io");
        Assert.Equal("Bot: 1: ancora io", (await citizen.TextsAsync())[^1]);
    }

    private async Task<ConversationDriver> WaitingAsync()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.AskForPerson);
        return citizen;
    }
}
