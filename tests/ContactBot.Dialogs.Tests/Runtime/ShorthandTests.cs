namespace ContactBot.Dialogs.Tests.Runtime;

public sealed class ShorthandTests
{
    [Theory]
    [InlineData("${@city}", "torino")]
    [InlineData("${join(@@city, '+')}", "torino+asti")]
    [InlineData("${count(turn.recognized.entities.city)}", "2")]
    [InlineData("${#Go.score}", "1")]
    [InlineData("${exists(#Stay)}", "false")]
    [InlineData("${turn.recognized.intent} ${dialog.lastIntent}", "Go Go")]
    [InlineData("${settings.office.name} ${SETTINGS.Office['name']}", "Anagrafe Anagrafe")]
    [InlineData("${class.note} ${%note} ${%sum}", "of the action of the action 3")]
    [InlineData("${dialogclass.note} ${dialogClass.sum}", "of the dialog 5")]
    [InlineData("${dialogcontext.activeDialog}", "say")]
    [InlineData("${isDialogActive('main')} ${isDialogActive('main.dialog', 'none')} ${isDialogActive('none')}", "true true false")]
    public async Task A_short_form_reads_what_it_stands_for(string text, string expected)
    {
        using var bot = new BotFixture(
            BotFixture.Dialog($$"""
                "note": "of the dialog", "sum": "=2 + 3",
                "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Go", "pattern": "vado" } ],
                  "entities": [ { "$kind": "Microsoft.RegexEntityRecognizer", "name": "city", "pattern": "torino|asti" } ] },
                "triggers": [ { "$kind": "Microsoft.OnIntent", "intent": "#Go", "actions": [
                  { "$kind": "Microsoft.SendActivity", "id": "say", "note": "of the action", "sum": "=1 + 2", "activity": "{{text}}" } ] } ]
                """),
            new DialogBotOptions { Settings = new OrderedDictionary<string, object?> { ["office"] = new OrderedDictionary<string, object?> { ["name"] = "Anagrafe" } } });
        Assert.Equal([expected], (await bot.SayAsync("vado a torino e asti")).Select(said => said.Replace("True", "true", StringComparison.Ordinal).Replace("False", "false", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_input_knows_its_own_properties_and_count()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.TextInput", "property": "$name", "minimum": 3, "prompt": "Nome?", "validations": [ "length(this.value) >= %minimum" ],
                "invalidPrompt": "${this.value} è corto (${this.turnCount})" },
              { "$kind": "Microsoft.SendActivity", "activity": "Salve ${$name}" } ] } ]
            """));
        await bot.SayAsync("ciao");
        Assert.Equal(["Al è corto (2)"], await bot.SayAsync("Al"));
        Assert.Equal(["Salve Ada"], await bot.SayAsync("Ada"));
    }
}
