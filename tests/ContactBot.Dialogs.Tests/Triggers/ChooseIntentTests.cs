using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Triggers;

public sealed class ChooseIntentTests
{
    [Fact]
    public async Task Recognizers_that_disagree_let_the_dialog_choose_and_go_on_with_one_of_them()
    {
        using var bot = Create("\"Pay\", \"Book\"");
        Assert.Equal(["Pay o Book?", "prenoto"], await bot.SayAsync("pago e prenoto"));
        Assert.Equal(["pago"], await bot.SayAsync("pago"));
    }

    [Fact]
    public async Task A_choice_between_other_intents_is_none()
    {
        using var bot = Create("\"Pay\", \"Complain\"");
        Assert.Equal(["boh"], await bot.SayAsync("pago e prenoto"));
    }

    private static BotFixture Create(string intents) => new(BotFixture.Dialog($$"""
        "autoEndDialog": false,
        "recognizer": { "$kind": "Microsoft.CrossTrainedRecognizerSet", "recognizers": [
          { "$kind": "Microsoft.RegexRecognizer", "id": "money", "intents": [ { "intent": "Pay", "pattern": "pago" } ] },
          { "$kind": "Microsoft.RegexRecognizer", "id": "calendar", "intents": [ { "intent": "Book", "pattern": "prenoto" } ] } ] },
        "triggers": [
          { "$kind": "Microsoft.OnChooseIntent", "intents": [ {{intents}} ], "actions": [
            { "$kind": "Microsoft.SendActivity", "activity": "${turn.recognized.candidates[0].intent} o ${turn.recognized.candidates[1].intent}?" },
            { "$kind": "Microsoft.EmitEvent", "eventName": "recognizedIntent", "eventValue": "=turn.recognized.candidates[1].result" } ] },
          { "$kind": "Microsoft.OnIntent", "intent": "Pay", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "pago" } ] },
          { "$kind": "Microsoft.OnIntent", "intent": "Book", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "prenoto" } ] },
          { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "boh" } ] } ]
        """));
}
