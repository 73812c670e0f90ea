using ContactBot.Activities;
using ContactBot.Dialogs.Continuation;
using ContactBot.Dialogs.Tests.Runtime;
using Microsoft.Extensions.Time.Testing;

namespace ContactBot.Dialogs.Tests.Continuation;

public sealed class ContinuationTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero));
    private readonly Scheduler _scheduler = new();

    [Fact]
    public async Task A_conversation_is_continued_at_its_time()
    {
        using var bot = Create("""
            { "$kind": "Microsoft.ContinueConversationLater", "date": "=addHours(utcNow(), 2)", "value": { "what": "${turn.activity.text}" } },
            { "$kind": "Microsoft.SendActivity", "activity": "${turn.lastresult}" }
            """);
        Assert.Equal(["receipt 1"], await SendAsync(bot, new Activity { Type = ActivityTypes.Message, Text = "promemoria" }));
        var continuation = Assert.Single(bot.Last!.Changes.OfType<ConversationContinuation>());
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), continuation.At);
        Assert.Equal("c1", continuation.Conversation.Conversation!.Id);

        Assert.Equal(["Eccomi: promemoria"], await bot.SendAsync(continuation.ToActivity()));
    }

    [Theory]
    [InlineData("2026-03-01T11:30:00+01:00", true)]
    [InlineData("2026-03-01T11:30:00", true)]
    [InlineData("2026-03-01T10:30:00", false)]
    [InlineData("domani", false)]
    public async Task The_time_must_be_in_the_future_where_the_bot_is(string date, bool isFuture)
    {
        using var bot = Create($$"""{ "$kind": "Microsoft.ContinueConversationLater", "date": "{{date}}" }""", TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome"));
        var exception = await Record.ExceptionAsync(() => SendAsync(bot, new Activity { Type = ActivityTypes.Message, Text = "ciao" }));
        Assert.Equal(!isFuture, exception?.Message.Contains("CB2311", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task A_conversation_that_was_noted_is_continued_at_once()
    {
        using var bot = Create("""
            { "$kind": "Microsoft.GetConversationReference", "property": "user.where" },
            { "$kind": "Microsoft.ContinueConversation", "conversationReference": "=user.where", "value": 7 }
            """);
        await SendAsync(bot, new Activity { Type = ActivityTypes.Message, Text = "ciao" });
        var continuation = Assert.Single(bot.Last!.Changes.OfType<ConversationContinuation>());
        Assert.Null(continuation.At);
        Assert.Equal("ada", continuation.Conversation.User!.Id);
        Assert.Equal(7, continuation.Value!.Value.GetInt32());
    }

    [Fact]
    public async Task Without_a_scheduler_the_action_fails_with_a_number()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.ContinueConversationLater", "date": "2999-01-01T00:00:00Z" } ] } ]
            """));
        Assert.Contains("CB2309", (await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"))).Message, StringComparison.Ordinal);
    }

    private BotFixture Create(string actions, TimeZoneInfo? zone = null)
        => new(
            BotFixture.Dialog($$"""
                "autoEndDialog": false, "triggers": [
                  { "$kind": "Microsoft.OnUnknownIntent", "actions": [ {{actions}} ] },
                  { "$kind": "Microsoft.OnContinueConversation", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Eccomi: ${turn.activity.value.what}" } ] } ]
                """),
            new DialogBotOptions { Time = _time, TimeZone = zone })
        { Services = new Services(_scheduler) };

    private static Task<string[]> SendAsync(BotFixture bot, Activity activity)
    {
        activity.From = new ChannelAccount { Id = "ada" };
        activity.Conversation = new ConversationAccount { Id = "c1" };
        return bot.SendAsync(activity);
    }

    private sealed class Scheduler : IConversationScheduler
    {
        private int _count;

        public ValueTask<string> ScheduleAsync(ConversationContinuation continuation, IList<object> changes, CancellationToken cancellationToken)
        {
            changes.Add(continuation);
            return new($"receipt {++_count}");
        }
    }
}
