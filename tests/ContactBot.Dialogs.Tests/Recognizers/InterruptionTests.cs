using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Recognizers;

/// <summary>Dialogs with cross-trained recognizers know when a sentence is meant for a dialog around them.</summary>
public sealed class InterruptionTests
{
    [Fact]
    public async Task A_question_lets_itself_be_interrupted_by_what_the_dialog_around_understands_and_takes_anything_else_as_the_answer()
    {
        using var bot = new BotFixture(BotFixture.Dialog($$"""
            "autoEndDialog": false, "recognizer": {{Recognizer("outer", "Hours", "orari")}},
            "triggers": [
              { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": {
                "$kind": "Microsoft.AdaptiveDialog", "recognizer": {{Recognizer("inner", "Repeat", "ripeti")}},
                "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
                  { "$kind": "Microsoft.TextInput", "property": "$name", "prompt": "Nome?", "allowInterruptions": "=turn.recognized.intent == '_Interruption'" },
                  { "$kind": "Microsoft.SendActivity", "activity": "${$name}" } ] } ] } } ] },
              { "$kind": "Microsoft.OnIntent", "intent": "Hours", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Dalle 9" } ] } ]
            """));
        Assert.Equal(["Nome?"], await bot.SayAsync("ciao"));
        Assert.Equal(["Dalle 9", "Nome?"], await bot.SayAsync("orari"));
        Assert.Equal(["Anna"], await bot.SayAsync("Anna"));
    }

    private static string Recognizer(string id, string intent, string pattern) => $$"""
        { "$kind": "Microsoft.CrossTrainedRecognizerSet", "recognizers": [
          { "$kind": "Microsoft.RegexRecognizer", "id": "{{id}}", "intents": [ { "intent": "{{intent}}", "pattern": "{{pattern}}" } ] } ] }
        """;
}
