namespace ContactBot.Dialogs.Tests.Runtime;

public sealed class FailingTurnTests
{
    [Fact]
    public async Task A_turn_that_throws_says_where_and_leaves_the_state_as_it_was()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.TextInput", "property": "dialog.where", "prompt": "Dove?" },
                { "$kind": "Microsoft.ThrowException", "id": "boom", "errorValue": "kaputt" } ] } ]
            """));
        await bot.SayAsync("ciao");
        var before = bot.ConversationState.ToArray();

        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("qui"));

        Assert.Equal("kaputt", exception.InnerException!.Message);
        Assert.Contains("boom", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, bot.ConversationState.ToArray());
    }

    [Fact]
    public async Task A_dialog_may_handle_what_an_action_throws()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [
              { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.ThrowException", "errorValue": "kaputt" } ] },
              { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Mi scusi: ${turn.dialogEvent.value.message}" } ] } ]
            """));
        Assert.Equal(["Mi scusi: kaputt"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task Handlers_of_errors_that_throw_themselves_end_the_turn()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [
              { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.ThrowException", "errorValue": "one" } ] },
              { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.ThrowException", "errorValue": "two" } ] } ]
            """));
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"));
        Assert.Equal("two", exception.InnerException!.Message);
    }

    [Fact]
    public async Task A_bot_that_goes_in_circles_is_stopped()
    {
        using var bot = new BotFixture(
            BotFixture.Dialog("""
                "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                  { "$kind": "Microsoft.SetProperty", "id": "again", "property": "dialog.count", "value": "=if(dialog.count == null, 1, dialog.count + 1)" },
                  { "$kind": "Microsoft.GotoAction", "actionId": "again" } ] } ]
                """),
            new DialogBotOptions { MaximumActionsPerTurn = 500 });
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"));
        Assert.Contains("500", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dialogs_that_begin_one_another_without_end_are_stopped()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "main" } ] } ]
            """));
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"));
        Assert.Contains("without end", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_is_cancelled_stops()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "ciao" } ] } ]
            """));
        await bot.SayAsync("ciao");
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bot.SayAsync("ciao", cancellation.Token));
    }
}
