using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Actions;

public sealed class EditActionsTests
{
    [Theory]
    [InlineData("insertActions", "before,new,first,second,appended by another")]
    [InlineData("insertActionsBeforeTags", "before,new,first,second,appended by another")]
    [InlineData("appendActions", "before,first,second,appended by another,new")]
    [InlineData("endSequence", "before")]
    [InlineData("replaceSequence", "before,new")]
    public async Task The_plan_is_changed_when_the_action_has_ended(string change, string expected)
    {
        // What is planned after the trigger's own list was appended by an action before it.
        using var bot = new BotFixture(BotFixture.Dialog($$"""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.EditActions", "changeType": "appendActions", "actions": [ {{Say("appended by another")}} ] },
              {{Say("before")}},
              { "$kind": "Microsoft.EditActions", "changeType": "{{change}}", "actions": [ {{Say("new")}} ] },
              {{Say("first")}}, {{Say("second")}} ] } ]
            """));
        Assert.Equal(expected.Split(','), await bot.SayAsync("ciao"));
    }

    private static string Say(string text) => $$"""{ "$kind": "Microsoft.SendActivity", "activity": "{{text}}" }""";
}
