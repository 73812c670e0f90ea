using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Triggers;

public sealed class SelectorTests
{
    [Fact]
    public async Task The_most_specific_trigger_wins_and_among_equals_the_selector_inside_decides()
    {
        using var bot = Create(
            """{ "$kind": "Microsoft.MostSpecificSelector", "selector": { "$kind": "Microsoft.FirstSelector" } }""",
            ("", 0, "any"),
            ("user.age > 10", 2, "older"),
            ("user.age > 10 && user.city == 'Asti'", 5, "older in Asti, late"),
            ("user.city == 'Asti' && user.age > 10", 4, "older in Asti"));
        Assert.Equal(["older in Asti"], await bot.SayAsync("ciao"));
    }

    [Theory]
    [InlineData("user.age > 10", "low")]
    [InlineData("user.age > 90", "first in the file")]
    public async Task A_condition_chooses_between_two_selectors(string condition, string expected)
    {
        using var bot = Create(
            $$"""
            { "$kind": "Microsoft.ConditionalSelector", "condition": "{{condition}}", "ifTrue": { "$kind": "Microsoft.FirstSelector" }, "ifFalse": { "$kind": "Microsoft.TrueSelector" } }
            """,
            ("", 3, "first in the file"),
            ("", 1, "low"));
        Assert.Equal([expected], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task A_random_choice_with_a_seed_is_the_same_in_every_run()
    {
        Assert.Equal(await DrawAsync(7), await DrawAsync(7));
        Assert.NotEqual(await DrawAsync(7), await DrawAsync(8));

        static async Task<string> DrawAsync(int seed)
        {
            using var bot = Create($$"""{ "$kind": "Microsoft.RandomSelector", "seed": {{seed}} }""", ("", 0, "a"), ("", 1, "b"), ("", 2, "c"));
            var drawn = "";
            for (var turn = 0; turn < 20; turn++)
            {
                drawn += string.Concat(await bot.SayAsync("ciao"));
            }

            return drawn;
        }
    }

    private static BotFixture Create(string selector, params (string Condition, int Priority, string Text)[] triggers)
    {
        var all = triggers.Select(trigger => $$"""
            { "$kind": "Microsoft.OnUnknownIntent", {{(trigger.Condition.Length == 0 ? "" : $"\"condition\": \"{trigger.Condition}\",")}} "priority": {{trigger.Priority}},
              "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "{{trigger.Text}}" } ] }
            """);
        return new(BotFixture.Dialog($$"""
            "selector": {{selector}}, "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.SetProperties", "assignments": [ { "property": "user.age", "value": 30 }, { "property": "user.city", "value": "Asti" } ] },
                { "$kind": "Microsoft.BeginDialog", "activityProcessed": false, "dialog": { "$kind": "Microsoft.AdaptiveDialog", "selector": {{selector}}, "triggers": [ {{string.Join(",", all)}} ] } } ] } ]
            """));
    }
}
