using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Skills;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Skills;

public sealed class BeginSkillTests
{
    private const string Dialog = """
        "autoEndDialog": false,
        "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Help", "pattern": "aiuto" }, { "intent": "Stop", "pattern": "basta" } ] },
        "triggers": [
          { "$kind": "Microsoft.OnBeginDialog", "actions": [
            { "$kind": "Microsoft.BeginSkill", "skillAppId": "taxes", "skillEndpoint": "https://skill.example.it/api/messages", "activity": "${turn.activity.text}!", "resultProperty": "$paid" },
            { "$kind": "Microsoft.SendActivity", "activity": "Pagato: ${$paid.amount}" } ] },
          { "$kind": "Microsoft.OnIntent", "intent": "Help", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Eccomi" } ] },
          { "$kind": "Microsoft.OnIntent", "intent": "Stop", "actions": [ { "$kind": "Microsoft.CancelAllDialogs" } ] } ]
        """;

    [Fact]
    public async Task A_skill_has_the_conversation_until_it_ends_it()
    {
        var skill = new SkillDouble(
            [new Activity { Type = ActivityTypes.Message, Text = "Quanto?", Conversation = new ConversationAccount { Id = "theirs" } }],
            [new Activity { Type = ActivityTypes.EndOfConversation, Value = JsonElement.Parse("""{ "amount": 30 }""") }]);
        using var bot = Create(skill);
        Assert.Equal(["Quanto?"], await bot.SayAsync("ciao"));
        Assert.Null(bot.Last!.Activities[0].Conversation);
        bot.Restart();
        Assert.Equal(["Pagato: 30"], await bot.SayAsync("30"));

        Assert.Equal(["ciao!", "30"], skill.Heard.Select(activity => activity.Text));
        Assert.All(skill.Heard, activity => Assert.Equal("expectReplies", activity.DeliveryMode));
        Assert.Single(skill.Heard.Select(activity => activity.Conversation!.Id).Distinct());
    }

    [Fact]
    public async Task After_an_interruption_the_skill_asks_again()
    {
        var skill = new SkillDouble([new Activity { Text = "Quanto?" }], [new Activity { Text = "Dicevo: quanto?" }]);
        using var bot = Create(skill);
        await bot.SayAsync("ciao");
        Assert.Equal(["Eccomi", "Dicevo: quanto?"], await bot.SayAsync("aiuto"));
        Assert.Equal("repromptDialog", skill.Heard[1].Name);
    }

    [Fact]
    public async Task A_skill_that_is_cancelled_hears_of_it()
    {
        var skill = new SkillDouble([new Activity { Text = "Quanto?" }], []);
        using var bot = Create(skill);
        await bot.SayAsync("ciao");
        Assert.Empty(await bot.SayAsync("basta"));
        Assert.Equal([ActivityTypes.Message, ActivityTypes.EndOfConversation], skill.Heard.Select(activity => activity.Type));
        Assert.Null(bot.Last!.ActiveDialog);
    }

    [Fact]
    public async Task A_skill_that_fails_or_a_client_that_is_missing_is_an_error_with_a_number()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Dialog));
        Assert.Contains("CB2306", (await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"))).Message, StringComparison.Ordinal);
        using var failing = Create(new SkillDouble());
        Assert.Contains("CB2308", (await Assert.ThrowsAsync<BotTurnException>(() => failing.SayAsync("ciao"))).Message, StringComparison.Ordinal);
    }

    private static BotFixture Create(ISkillClient skill) => new(BotFixture.Dialog(Dialog)) { Services = new Services(skill) };
}
