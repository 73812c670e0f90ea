using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Triggers;

public sealed class DialogEventTests
{
    [Fact]
    public async Task An_event_bubbles_to_the_dialogs_around_only_where_it_is_told_to()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "inner" } ] },
              { "$kind": "Microsoft.OnDialogEvent", "event": "found", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "outer: ${turn.dialogEvent.value.what}" } ] } ]
            """));
        bot.Write("inner.dialog", BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.EmitEvent", "eventName": "found", "eventValue": { "what": "=concat('k', 'ey')" }, "handledProperty": "$near" },
              { "$kind": "Microsoft.SendActivity", "activity": "near: ${$near}" },
              { "$kind": "Microsoft.EmitEvent", "eventName": "found", "eventValue": { "what": "ring" }, "bubbleEvent": true, "handledProperty": "$far" },
              { "$kind": "Microsoft.SendActivity", "activity": "far: ${$far}" } ] } ]
            """));
        Assert.Equal(["near: False", "outer: ring", "far: True"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task A_cancelled_dialog_tells_the_one_around_which_may_keep_itself()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.BeginDialog", "dialog": "inner" }, { "$kind": "Microsoft.SendActivity", "activity": "after" } ] },
              { "$kind": "Microsoft.OnDialogEvent", "event": "stop", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "kept: ${turn.dialogEvent.value}" } ] } ]
            """));
        bot.Write("inner.dialog", BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.CancelAllDialogs", "eventName": "stop", "eventValue": "=1 + 1" },
              { "$kind": "Microsoft.SendActivity", "activity": "never" } ] } ]
            """));
        Assert.Equal(["kept: 2"], (await bot.SayAsync("ciao"))[..1]);
        Assert.NotNull(bot.Last!.ActiveDialog);
    }

    [Fact]
    public async Task A_dialog_that_cancels_itself_may_leave_the_message_to_the_one_around()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Help", "pattern": "aiuto" } ] },
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "inner" } ] },
              { "$kind": "Microsoft.OnIntent", "intent": "Help", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "helping" } ] } ]
            """));
        bot.Write("inner.dialog", BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.TextInput", "property": "$where", "prompt": "where?", "allowInterruptions": false },
              { "$kind": "Microsoft.CancelAllDialogs", "activityProcessed": false } ] } ]
            """));
        Assert.Equal(["where?"], await bot.SayAsync("ciao"));
        Assert.Contains("helping", await bot.SayAsync("aiuto"));
    }

    [Fact]
    public async Task An_error_goes_from_the_innermost_dialog_outward_until_one_takes_it()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.BeginDialog", "dialog": "inner" }, { "$kind": "Microsoft.SendActivity", "activity": "never" } ] },
              { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "outer: ${turn.dialogEvent.value.message}" } ] } ]
            """));
        bot.Write("inner.dialog", BotFixture.Dialog("""
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.ThrowException", "errorValue": "boom" } ] },
              { "$kind": "Microsoft.OnError", "condition": "false", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "inner" } ] } ]
            """));
        Assert.Equal(["outer: boom"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task What_ends_may_be_followed_up_at_the_end_of_the_actions()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "first" } ] },
              { "$kind": "Microsoft.OnEndOfActions", "condition": "$asked == null", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "$asked", "value": true }, { "$kind": "Microsoft.SendActivity", "activity": "anything else?" } ] } ]
            """));
        Assert.Equal(["first", "anything else?"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task A_trigger_that_runs_once_runs_again_only_after_what_it_looks_at_was_written()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Set", "pattern": "set" } ] },
            "triggers": [
              { "$kind": "Microsoft.OnIntent", "intent": "Set", "actions": [ { "$kind": "Microsoft.SetProperty", "property": "user.city", "value": "Torino" } ] },
              { "$kind": "Microsoft.OnUnknownIntent", "runOnce": true, "condition": "user.city == 'Torino'", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "once" } ] },
              { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "always" } ] } ]
            """));
        Assert.Equal(["always"], await bot.SayAsync("a"));
        await bot.SayAsync("set");
        Assert.Equal(["once"], await bot.SayAsync("b"));
        bot.Restart();
        Assert.Equal(["always"], await bot.SayAsync("c"));
        await bot.SayAsync("set");
        Assert.Equal(["once"], await bot.SayAsync("d"));
    }

    [Fact]
    public async Task A_negative_priority_disables_a_trigger()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "triggers": [
              { "$kind": "Microsoft.OnUnknownIntent", "priority": "=if(user.known, -1, 0)", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "user.known", "value": true }, { "$kind": "Microsoft.SendActivity", "activity": "welcome" } ] },
              { "$kind": "Microsoft.OnUnknownIntent", "priority": 1, "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "again" } ] } ]
            """));
        Assert.Equal(["welcome"], await bot.SayAsync("a"));
        Assert.Equal(["again"], await bot.SayAsync("b"));
    }

    [Fact]
    public async Task The_question_is_asked_again_when_a_dialog_is_told_to()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.EmitEvent", "eventName": "repromptDialog" }, { "$kind": "Microsoft.SendActivity", "activity": "done" } ] },
              { "$kind": "Microsoft.OnRepromptDialog", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "once more" } ] } ]
            """));
        Assert.Equal(["once more", "done"], await bot.SayAsync("ciao"));
    }
}
