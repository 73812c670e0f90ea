using ContactBot.Activities;
using ContactBot.Conversations.Continuations;
using ContactBot.Conversations.Continuations.Changes;
using ContactBot.Dialogs.Continuation;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Continuations;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.TestKit.Conversations;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Conversations.Tests.Continuations;

/// <summary>What is promised of conversations that the bot goes on with by itself, on every database.</summary>
public abstract class ContinuationTests : IAsyncLifetime
{
    private const string Greeting = "Bot: Sono l'assistente automatico.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly ContinuationOptions Quick = new()
    {
        SweepEvery = TimeSpan.FromMilliseconds(100),
        BusyPause = TimeSpan.FromMilliseconds(50),
        FirstPause = TimeSpan.FromMilliseconds(10),
        MaximumFailures = 3,
    };

    // So long that only a signal can be what makes it quick, and nothing happens that a test does not do.
    private static readonly ContinuationOptions Still = new() { SweepEvery = TimeSpan.FromHours(1) };

    private StorageOptions _storage = null!;
    private ConversationHost _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _storage = await CreateAsync();
        _host = await ConversationHost.StartAsync(_storage, continuations: Quick);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _host.DisposeAsync();
        Remove();
    }

    /// <summary>An empty database.</summary>
    protected abstract Task<StorageOptions> CreateAsync();

    protected virtual void Remove()
    {
    }

    [Fact]
    public async Task What_a_turn_arranges_for_at_once_happens_without_waiting_for_the_next_look()
    {
        await RestartAsync(Still);
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.GoOn);
        await WaitAsync(citizen, texts => texts.Count == 4);
        Assert.Equal([Greeting, $"Citizen: {ScriptedBot.GoOn}", "Bot: Continuo.", "Bot: Da solo: ecco"], await citizen.TextsAsync());
    }

    [Fact]
    public async Task The_event_is_the_operators_to_see_and_nothing_is_an_answer_to_it()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.GoOn);
        await WaitAsync(citizen, texts => texts.Count == 4);
        Assert.DoesNotContain(await citizen.ActivitiesAsync(), activity => activity.Type == ActivityTypes.Event);
        var seen = await citizen.ActivitiesAsync(Audience.Operator);
        Assert.Equal(ConversationDriver.UserId, seen.Single(activity => activity.Name == ConversationContinuation.EventName).From!.Id);
        Assert.Null(seen[^1].ReplyToId);
    }

    [Fact]
    public async Task What_was_done_is_not_arranged_any_more()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.GoOn);
        await WaitAsync(citizen, texts => texts.Count == 4);
        await WaitUntilNothingIsArrangedAsync();
    }

    [Fact]
    public async Task What_was_due_while_nothing_ran_happens_after_the_start()
    {
        await RestartAsync(Still);
        var citizen = await ConversationDriver.StartAsync(_host);
        var id = citizen.Conversation.GetPrimaryKeyString();
        await ArrangeAsync(id, TimeProvider.System.GetUtcNow().AddHours(1), nextAttempt: TimeProvider.System.GetUtcNow().AddSeconds(-1));
        await RestartAsync(Still);
        await WaitAsync(new ConversationDriver(_host.Conversation(id)), texts => texts is [Greeting, "Bot: Da solo: "]);
    }

    [Fact]
    public async Task What_is_not_due_waits()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await ArrangeAsync(citizen.Conversation.GetPrimaryKeyString(), TimeProvider.System.GetUtcNow().AddHours(1));
        await citizen.SayAsync(ScriptedBot.GoOn);
        await WaitAsync(citizen, texts => texts.Count == 4);

        // What went on is taken away after its turn.
        await WaitAsync(async () => (await ArrangedAsync()).Count == 1);
        Assert.True((await ArrangedAsync()).Single().DueAt > TimeProvider.System.GetUtcNow());
    }

    [Fact]
    public async Task The_same_one_delivered_again_has_no_effect_even_after_a_restart()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        Assert.Equal(ContinueOutcome.Done, await citizen.Conversation.ContinueAsync(Event("k1")));
        Assert.Equal(ContinueOutcome.Done, await citizen.Conversation.ContinueAsync(Event("k1")));
        await RestartAsync(Quick);
        var again = new ConversationDriver(_host.Conversation(citizen.Conversation.GetPrimaryKeyString()));
        Assert.Equal(ContinueOutcome.Done, await again.Conversation.ContinueAsync(Event("k1")));
        Assert.Equal([Greeting, "Bot: Da solo: "], await again.TextsAsync());
    }

    [Fact]
    public async Task Of_two_nodes_one_takes_it()
    {
        await RestartAsync(Still);
        var citizen = await ConversationDriver.StartAsync(_host);
        var arranged = await ArrangeAsync(citizen.Conversation.GetPrimaryKeyString(), TimeProvider.System.GetUtcNow().AddHours(1));
        var claims = Enumerable.Range(0, 8).Select(_ => new ClaimContinuation(arranged, arranged.DueAt)).ToList();
        await Task.WhenAll(claims.Select(claim => _host.Get<ITurnJournal>().ApplyAsync([claim], Cancellation)));
        Assert.Single(claims, claim => claim.IsMade);
        Assert.Equal(1, Assert.Single(await ArrangedAsync()).Version);
    }

    [Fact]
    public async Task The_bot_does_not_talk_while_a_person_has_the_conversation()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.AskForPerson);
        var operatorIdentity = Builders.Operator();
        await citizen.Conversation.TakeAsync(operatorIdentity);
        Assert.Equal(ContinueOutcome.NotNow, await citizen.Conversation.ContinueAsync(Event("k1")));
        await ArrangeAsync(citizen.Conversation.GetPrimaryKeyString(), TimeProvider.System.GetUtcNow());
        await citizen.Conversation.ReturnToBotAsync(operatorIdentity, null);
        await WaitAsync(citizen, texts => texts[^1] == "Bot: Da solo: ");
    }

    [Fact]
    public async Task A_bot_that_fails_tries_again_and_the_citizen_hears_of_no_failure()
    {
        _host.Bot.FailToContinue(2);
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.GoOn);
        await WaitAsync(citizen, texts => texts is [_, _, "Bot: Continuo.", "Bot: Da solo: ecco"]);
    }

    [Fact]
    public async Task A_bot_that_fails_again_and_again_gives_up_where_operators_see_it()
    {
        _host.Bot.FailToContinue(100);
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync(ScriptedBot.GoOn);
        await WaitUntilNothingIsArrangedAsync();
        Assert.Equal(3, (await citizen.TextsAsync()).Count);
        Assert.StartsWith("System: L'assistente doveva riprendere", (await citizen.TextsAsync(Audience.Operator))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_of_another_body_can_not_be_continued()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        var store = _host.Get<IConversationStore>();
        var id = citizen.Conversation.GetPrimaryKeyString();
        var mine = (await store.FindAsync(id, Cancellation))!.Conversation;
        var foreign = new ConversationScheduler(mine with { Id = "other", BodyId = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()) }, store, TimeProvider.System);
        var reference = new ConversationReference { Conversation = new ConversationAccount { Id = id } };
        var changes = new List<object>();
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await foreign.ScheduleAsync(new ConversationContinuation(reference, null, null), changes, Cancellation));
        Assert.StartsWith("CB4012", exception.Message, StringComparison.Ordinal);
        Assert.Empty(changes);
    }

    private static ProactiveActivity Event(string key) =>
        new(new Activity { Type = ActivityTypes.Event, Name = ConversationContinuation.EventName }, key);

    private async Task<ScheduledContinuation> ArrangeAsync(string conversationId, DateTimeOffset due, DateTimeOffset? nextAttempt = null)
    {
        var arranged = new ScheduledContinuation
        {
            Id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()),
            BodyId = Body.DefaultId,
            ConversationId = conversationId,
            Activity = $$"""{"type":"event","name":"{{ConversationContinuation.EventName}}"}""",
            DueAt = due,
            NextAttemptAt = nextAttempt ?? due,
        };
        await _host.Get<ITurnJournal>().ApplyAsync([new ScheduleContinuation(arranged)], Cancellation);
        return arranged;
    }

    private async Task<IReadOnlyList<ScheduledContinuation>> ArrangedAsync()
    {
        await using var context = await _host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync(Cancellation);
        return await context.ScheduledContinuations.AsNoTracking().ToListAsync(Cancellation);
    }

    private async Task RestartAsync(ContinuationOptions options)
    {
        await _host.DisposeAsync();
        _host = await ConversationHost.StartAsync(_storage, continuations: options);
    }

    private Task WaitUntilNothingIsArrangedAsync() => WaitAsync(async () => (await ArrangedAsync()).Count == 0);

    private static Task WaitAsync(ConversationDriver citizen, Func<IReadOnlyList<string>, bool> expected) =>
        WaitAsync(async () => expected(await citizen.TextsAsync()));

    private static async Task WaitAsync(Func<Task<bool>> isExpected)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        while (!await isExpected())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
