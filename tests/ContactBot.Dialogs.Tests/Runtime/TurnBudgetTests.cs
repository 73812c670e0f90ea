namespace ContactBot.Dialogs.Tests.Runtime;

public sealed class TurnBudgetTests
{
    [Fact]
    public async Task Texts_and_expressions_of_one_turn_share_what_they_may_take()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.Foreach", "itemsProperty": "turn.many", "actions": [] },
              { "$kind": "Microsoft.SetProperty", "property": "turn.many", "value": "=range(1, 1000)" },
              { "$kind": "Microsoft.Foreach", "itemsProperty": "turn.many", "actions": [
                { "$kind": "Microsoft.SendActivity", "activity": "${count(where(range(1, 100000), a, a > 1))}" } ] } ] } ]
            """));
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"));
        Assert.Contains("operations", exception.ToString(), StringComparison.Ordinal);
    }
}
