using System.Diagnostics;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Recognizers;

/// <summary>A message made to hold a server up.</summary>
public sealed class PatternTimeTests
{
    private const int Patterns = 40;
    private static readonly TimeSpan FarLessThanAllOfThem = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task All_patterns_together_have_a_limited_time_for_one_message()
    {
        var intents = string.Join(",", Enumerable.Range(0, Patterns).Select(number => $$"""{ "intent": "I{{number}}", "pattern": "^(a+)+{{number}}$" }"""));
        using var bot = new BotFixture(BotFixture.Dialog($$"""
            "autoEndDialog": false,
            "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ {{intents}} ] },
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "boh" } ] } ]
            """));
        bot.Restart();
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(["boh"], await bot.SayAsync($"{new string('a', 60)}!"));
        Assert.True(Stopwatch.GetElapsedTime(start) < FarLessThanAllOfThem);
    }

    [Fact]
    public async Task The_next_message_has_its_time_again()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [
              { "intent": "A", "pattern": "^(a+)+1$" }, { "intent": "B", "pattern": "^(a+)+2$" }, { "intent": "C", "pattern": "^(a+)+3$" }, { "intent": "D", "pattern": "ciao" } ] },
            "triggers": [
              { "$kind": "Microsoft.OnIntent", "intent": "D", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "salve" } ] },
              { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "boh" } ] } ]
            """));
        Assert.Equal(["boh"], await bot.SayAsync($"{new string('a', 60)}!"));
        Assert.Equal(["salve"], await bot.SayAsync("ciao"));
    }
}
