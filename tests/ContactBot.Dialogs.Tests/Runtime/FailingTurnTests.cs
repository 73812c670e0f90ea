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

    [Theory]
    [InlineData("=createArray(dialog.grown)", "nests deeper than 256")]
    [InlineData("=createArray(dialog.grown, dialog.grown)", "more than 1000000 parts")]
    public async Task A_value_that_grows_in_a_loop_is_stopped(string value, string reason)
    {
        using var bot = new BotFixture(BotFixture.Dialog($$"""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
              { "$kind": "Microsoft.SetProperty", "id": "again", "property": "dialog.grown", "value": "{{value}}" },
              { "$kind": "Microsoft.GotoAction", "actionId": "again" } ] } ]
            """));
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_that_could_not_be_read_again_is_not_written()
    {
        // Each turn puts what was stored below a hundred more names.
        var path = string.Join('.', Enumerable.Repeat("a", 100));
        using var bot = new BotFixture(BotFixture.Dialog($$"""
            "autoEndDialog": false,
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
              { "$kind": "Microsoft.SetProperty", "property": "dialog.next.{{path}}.{{path}}.{{path}}", "value": "=dialog.kept" },
              { "$kind": "Microsoft.SetProperty", "property": "dialog.kept.{{path}}.{{path}}", "value": 1 },
              { "$kind": "Microsoft.SendActivity", "activity": "fatto" } ] } ]
            """));
        Assert.Equal(["fatto"], await bot.SayAsync("ciao"));
        var before = bot.ConversationState.ToArray();

        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ancora"));

        Assert.Contains("nests deeper than 500", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, bot.ConversationState.ToArray());
    }

    [Fact]
    public async Task Expressions_share_what_a_turn_may_take()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
              { "$kind": "Microsoft.SetProperty", "id": "again", "property": "dialog.count", "value": "=count(range(1, 500000))" },
              { "$kind": "Microsoft.GotoAction", "actionId": "again" } ] } ]
            """));
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"));
        Assert.Contains("operations", exception.Message, StringComparison.Ordinal);
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
