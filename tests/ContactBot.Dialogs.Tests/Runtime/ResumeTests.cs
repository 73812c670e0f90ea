using ContactBot.Activities;

namespace ContactBot.Dialogs.Tests.Runtime;

public sealed class ResumeTests
{
    private const string Report = """
        "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
          { "$kind": "Microsoft.TextInput", "property": "dialog.where", "prompt": "Dove?" },
          { "$kind": "Microsoft.TextInput", "property": "dialog.what", "prompt": "Che cosa?" },
          { "$kind": "Microsoft.SendActivity", "activity": "${dialog.what} in ${dialog.where}" }
        ] } ]
        """;

    [Fact]
    public async Task A_bot_loaded_anew_goes_on_in_the_middle_of_a_question()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Report));
        Assert.Equal(["Dove?"], await bot.SayAsync("ciao"));

        bot.Restart();
        Assert.Equal(["Che cosa?"], await bot.SayAsync("via Mazzini"));

        bot.Restart();
        Assert.Equal(["una buca in via Mazzini"], await bot.SayAsync("una buca"));
    }

    [Fact]
    public async Task An_action_added_before_the_running_one_does_not_disturb_it()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Report));
        await bot.SayAsync("ciao");
        await bot.SayAsync("via Mazzini");

        bot.Write("main.dialog", BotFixture.Dialog(Report.Replace(
            "\"actions\": [",
            """ "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Benvenuto" }, """,
            StringComparison.Ordinal)));
        bot.Restart();

        Assert.Equal(["una buca in via Mazzini"], await bot.SayAsync("una buca"));
    }

    [Fact]
    public async Task A_dialog_that_is_gone_restarts_the_conversation_with_a_word_and_keeps_what_it_knew()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.SetProperty", "property": "conversation.name", "value": "Ada" },
              { "$kind": "Microsoft.BeginDialog", "dialog": "report" } ] } ]
            """)).Write("report.dialog", BotFixture.Dialog(Report));
        Assert.Equal(["Dove?"], await bot.SayAsync("ciao"));

        bot.Write("report.dialog", BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Nuovo" } ] } ]
            """)).Write("main.dialog", BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Eccomi, ${conversation.name}" } ] } ]
            """));
        bot.Restart();

        Assert.Equal(["Nel frattempo sono stato aggiornato e devo ricominciare da capo: mi scusi per il disagio.", "Eccomi, Ada"], await bot.SayAsync("via Mazzini"));
    }

    [Fact]
    public async Task A_loop_goes_on_with_the_item_it_was_at()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.SetProperty", "property": "dialog.questions", "value": ["nome", "via", "civico"] },
              { "$kind": "Microsoft.Foreach", "itemsProperty": "dialog.questions", "actions": [
                { "$kind": "Microsoft.TextInput", "property": "dialog.answer", "alwaysPrompt": true, "prompt": "${dialog.foreach.index} ${dialog.foreach.value}?" } ] },
              { "$kind": "Microsoft.SendActivity", "activity": "Fatto" } ] } ]
            """));
        Assert.Equal(["0 nome?"], await bot.SayAsync("ciao"));
        bot.Restart();
        Assert.Equal(["1 via?"], await bot.SayAsync("a"));
        bot.Restart();
        Assert.Equal(["2 civico?"], await bot.SayAsync("b"));
        bot.Restart();
        Assert.Equal(["Fatto"], await bot.SayAsync("c"));
    }

    [Fact]
    public async Task An_interruption_is_answered_and_the_question_asked_again_even_after_a_restart()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Hours", "pattern": "orari" } ] },
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.TextInput", "property": "dialog.where", "prompt": "Dove?" } ,
                { "$kind": "Microsoft.SendActivity", "activity": "Annotato: ${dialog.where}" } ] },
              { "$kind": "Microsoft.OnIntent", "intent": "Hours", "actions": [
                { "$kind": "Microsoft.TextInput", "property": "dialog.office", "prompt": "Quale ufficio?", "allowInterruptions": false },
                { "$kind": "Microsoft.SendActivity", "activity": "${dialog.office}: 9-12" } ] } ]
            """));
        Assert.Equal(["Dove?"], await bot.SayAsync("ciao"));
        Assert.Equal(["Quale ufficio?"], await bot.SayAsync("che orari fate"));
        bot.Restart();
        Assert.Equal(["Anagrafe: 9-12", "Dove?"], await bot.SayAsync("Anagrafe"));
        Assert.Equal(["Annotato: via Roma"], await bot.SayAsync("via Roma"));
    }

    [Fact]
    public async Task What_is_known_of_the_user_stays_apart_from_the_conversation()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SetProperty", "property": "user.name", "value": "=turn.activity.text" } ] } ]
            """));
        await bot.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "Ada" });
        Assert.Equal("""{"name":"Ada"}"""u8.ToArray(), bot.UserState.ToArray());
        Assert.DoesNotContain("Ada", bot.StateText, StringComparison.Ordinal);
    }
}
