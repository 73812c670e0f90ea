using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Tests.Runtime;

public sealed class TurnResultTests
{
    private static readonly string Hours = BotFixture.Dialog("""
        "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Hours", "pattern": "orari (?<office>\\w+)" } ] },
        "triggers": [ { "$kind": "Microsoft.OnIntent", "intent": "Hours", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${@office}: 9-12" } ] } ]
        """);

    [Fact]
    public async Task What_was_understood_is_told_with_its_entities()
    {
        using var bot = new BotFixture(Hours);
        Assert.Equal(["anagrafe: 9-12"], await bot.SayAsync("orari anagrafe"));
        var understood = Assert.IsType<Understood>(bot.Last!.Understood);
        Assert.Equal("Hours", understood.Intent);
        Assert.Equal(1, understood.Score);
        using var entities = JsonDocument.Parse(understood.EntitiesJson);
        Assert.Equal("anagrafe", entities.RootElement.GetProperty("office")[0].GetString());
    }

    [Fact]
    public async Task What_nobody_understands_is_the_intent_None()
    {
        using var bot = new BotFixture(Hours);
        await bot.SayAsync("boh");
        Assert.Equal("None", bot.Last!.Understood!.Intent);
    }

    [Fact]
    public async Task A_handoff_is_an_event_that_carries_the_context_and_the_way_back()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
              { "$kind": "Microsoft.SendHandoffActivity", "context": { "reason": "chiede una persona", "topic": "=turn.activity.text" } } ] } ]
            """));
        await bot.SendAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Id = "a1",
            Text = "TARI",
            ChannelId = "directline",
            From = new ChannelAccount { Id = "u" },
            Recipient = new ChannelAccount { Id = "b" },
            Conversation = new ConversationAccount { Id = "c1" },
        });
        var handoff = Assert.Single(bot.Last!.Activities);
        Assert.Equal((ActivityTypes.Event, EventNames.HandoffInitiate), (handoff.Type, handoff.Name));
        Assert.Equal("chiede una persona", handoff.Value!.Value.GetProperty("reason").GetString());
        Assert.Equal("TARI", handoff.Value!.Value.GetProperty("topic").GetString());
        Assert.Equal("c1", handoff.Conversation!.Id);
        Assert.Equal("b", handoff.From!.Id);
        Assert.Equal(("a1", "u", "c1"), (handoff.RelatesTo!.ActivityId, handoff.RelatesTo.User!.Id, handoff.RelatesTo.Conversation!.Id));
    }

    [Fact]
    public async Task The_active_dialog_tells_what_it_has_collected_and_what_it_waits_for()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "report", "options": { "topic": "buche" } } ] } ]
            """)).Write("report.dialog", BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.TextInput", "property": "dialog.where", "prompt": "Dove?" },
              { "$kind": "Microsoft.TextInput", "property": "$what", "prompt": "Che cosa?" } ] } ]
            """));
        await bot.SayAsync("una buca");
        await bot.SayAsync("via Roma");
        var active = bot.Last!.ActiveDialog!;
        Assert.Equal("report", active.Id);
        Assert.Equal("via Roma", active.Properties["where"]);
        Assert.Equal("buche", active.Properties["topic"]);
        Assert.Equal("$what", active.Pending);
    }

    [Fact]
    public async Task An_action_of_another_project_has_its_work_committed_with_the_turn()
    {
        using var bot = new BotFixture(
            BotFixture.Dialog("""
                "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                  { "$kind": "Test.OpenCase", "subject": "Buca in ${turn.activity.text}", "resultProperty": "dialog.case" },
                  { "$kind": "Microsoft.SendActivity", "activity": "Numero ${dialog.case}" } ] } ]
                """),
            new DialogBotOptions { Kinds = DialogKinds.Standard.With("Test.OpenCase", definition => new OpenCase(definition)) });
        Assert.Equal(["Numero 42"], await bot.SayAsync("via Roma"));
        Assert.Equal(["open case: Buca in via Roma"], bot.Last!.Changes);
    }

    private sealed class OpenCase(DialogDefinition definition) : DialogAction(definition)
    {
        private readonly Memory.StringExpression? _subject = definition.Text("subject");

        public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
        {
            context.Turn.Changes.Add($"open case: {_subject?.Evaluate(context)}");
            return new(42L);
        }
    }
}
