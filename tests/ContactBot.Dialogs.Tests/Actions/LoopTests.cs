using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Actions;

public sealed class LoopTests
{
    [Fact]
    public async Task A_loop_goes_through_the_items_that_were_there_when_it_began()
    {
        using var bot = Begin("""
            { "$kind": "Microsoft.SetProperty", "property": "$items", "value": ["a", "b", "c"] },
            { "$kind": "Microsoft.Foreach", "itemsProperty": "$items", "actions": [
              { "$kind": "Microsoft.EditArray", "changeType": "remove", "itemsProperty": "$items", "value": "=$foreach.value" },
              { "$kind": "Microsoft.SendActivity", "activity": "${$foreach.index}${$foreach.value}" } ] },
            { "$kind": "Microsoft.SendActivity", "activity": "${count($items)} left, ${$foreach.index} done" }
            """);
        Assert.Equal(["0a", "1b", "2c", "0 left, 3 done"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task Break_and_continue_concern_the_innermost_loop_only()
    {
        using var bot = Begin("""
            { "$kind": "Microsoft.Foreach", "itemsProperty": "=createArray(1, 2)", "value": "$row", "index": "$r", "actions": [
              { "$kind": "Microsoft.Foreach", "itemsProperty": "=createArray(1, 2, 3, 4)", "value": "$column", "index": "$c", "actions": [
                { "$kind": "Microsoft.IfCondition", "condition": "$column == 2", "actions": [ { "$kind": "Microsoft.ContinueLoop" } ] },
                { "$kind": "Microsoft.IfCondition", "condition": "$column == 4", "actions": [ { "$kind": "Microsoft.BreakLoop" } ] },
                { "$kind": "Microsoft.SendActivity", "activity": "${$row}.${$column}" } ] } ] }
            """);
        Assert.Equal(["1.1", "1.3", "2.1", "2.3"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task Pages_are_left_and_skipped_like_items()
    {
        using var bot = Begin("""
            { "$kind": "Microsoft.ForeachPage", "itemsProperty": "=range(1, 9)", "pageSize": 2, "actions": [
              { "$kind": "Microsoft.SwitchCondition", "condition": "$foreach.pageindex", "cases": [
                { "value": "2", "actions": [ { "$kind": "Microsoft.ContinueLoop" } ] },
                { "value": "4", "actions": [ { "$kind": "Microsoft.BreakLoop" } ] } ] },
              { "$kind": "Microsoft.SendActivity", "activity": "${join($foreach.page, '-')}" } ] }
            """);
        Assert.Equal(["1-2", "5-6"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task Goto_leaves_the_loops_and_branches_that_it_stands_in()
    {
        using var bot = Begin("""
            { "$kind": "Microsoft.Foreach", "itemsProperty": "=createArray(1, 2)", "actions": [
              { "$kind": "Microsoft.IfCondition", "condition": "true", "actions": [ { "$kind": "Microsoft.GotoAction", "actionId": "=concat('en', 'd')" } ] } ] },
            { "$kind": "Microsoft.SendActivity", "activity": "never" },
            { "$kind": "Microsoft.SendActivity", "id": "end", "activity": "the end" }
            """);
        Assert.Equal(["the end"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task A_loop_over_what_is_of_the_turn_goes_on_in_the_next_turn()
    {
        using var bot = Begin("""
            { "$kind": "Microsoft.SetProperty", "property": "turn.questions", "value": ["nome", "via"] },
            { "$kind": "Microsoft.Foreach", "itemsProperty": "turn.questions", "actions": [
              { "$kind": "Microsoft.TextInput", "property": "$answer", "alwaysPrompt": true, "prompt": "${$foreach.value}?" } ] },
            { "$kind": "Microsoft.SendActivity", "activity": "Fatto" }
            """);
        Assert.Equal(["nome?"], await bot.SayAsync("ciao"));
        bot.Restart();
        Assert.Equal(["via?"], await bot.SayAsync("a"));
        Assert.Equal(["Fatto"], await bot.SayAsync("b"));
    }

    [Fact]
    public async Task What_is_changed_may_be_computed()
    {
        using var bot = Begin("""
            { "$kind": "Microsoft.SetProperty", "property": "$how", "value": "Push" },
            { "$kind": "Microsoft.EditArray", "changeType": "=$how", "itemsProperty": "$list", "value": 1 },
            { "$kind": "Microsoft.EditArray", "changeType": "=toLower('TAKE')", "itemsProperty": "$list", "value": 1, "resultProperty": "$taken" },
            { "$kind": "Microsoft.SendActivity", "activity": "${count($list)} ${$taken}" }
            """);
        Assert.Equal(["0 1"], await bot.SayAsync("ciao"));
    }

    private static BotFixture Begin(string actions)
        => new(BotFixture.Dialog($$"""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ {{actions}} ] } ]
            """));
}
