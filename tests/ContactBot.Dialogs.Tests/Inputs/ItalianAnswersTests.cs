using ContactBot.Activities;
using ContactBot.Dialogs.Inputs;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Inputs;

public sealed class ItalianAnswersTests
{
    [Theory]
    [InlineData("sì", true)]
    [InlineData("SI", true)]
    [InlineData("Sì, grazie", true)]
    [InlineData("va bene", true)]
    [InlineData("d'accordo!", true)]
    [InlineData("ok", true)]
    [InlineData("no", false)]
    [InlineData("No grazie", false)]
    [InlineData("non va bene", false)]
    [InlineData("non confermo", false)]
    [InlineData("non lo so", null)]
    [InlineData("forse domani", null)]
    [InlineData("", null)]
    public void Yes_and_no_are_understood_in_Italian(string text, bool? expected) => Assert.Equal(expected, YesNo.Read(text, "it-IT"));

    [Theory]
    [InlineData("12", 12L)]
    [InlineData(" 3 ", 3L)]
    [InlineData("ne ho ventidue", 22L)]
    [InlineData("2,5", 2.5)]
    [InlineData("boh", null)]
    public void A_number_is_understood_in_figures_and_Italian_words(string text, object? expected) => Assert.Equal(expected, SpokenNumber.Read(text, "it-IT"));

    [Fact]
    public async Task A_confirmation_offers_its_answers_in_Italian()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.ConfirmInput", "property": "dialog.sure", "prompt": "Invio?", "unrecognizedPrompt": "Sì o no?" },
              { "$kind": "Microsoft.IfCondition", "condition": "dialog.sure", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Inviato" } ],
                "elseActions": [ { "$kind": "Microsoft.SendActivity", "activity": "Lasciato" } ] } ] } ]
            """));
        Assert.Equal(["Invio? (1) Sì o (2) No"], await bot.SayAsync("ciao"));
        Assert.Equal(["Sì o no? (1) Sì o (2) No"], await bot.SayAsync("non lo so"));
        Assert.Equal(["Inviato"], await bot.SayAsync("sì, invii pure"));
    }

    [Fact]
    public async Task Where_the_channel_has_buttons_the_answers_are_buttons()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.ChoiceInput", "property": "dialog.office", "prompt": "Quale ufficio?", "choices": ["Anagrafe", "Tributi", "Scuola", "Polizia locale"] },
              { "$kind": "Microsoft.SendActivity", "activity": "${dialog.office}" } ] } ]
            """));
        await bot.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "ciao", ChannelId = "directline", Locale = "it-IT" });
        var prompt = Assert.Single(bot.Last!.Activities);
        Assert.Equal("Quale ufficio?", prompt.Text);
        Assert.Equal(["Anagrafe", "Tributi", "Scuola", "Polizia locale"], prompt.SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.Equal("expectingInput", prompt.InputHint);
    }

    [Theory]
    [InlineData("Tributi", "Tributi")]
    [InlineData("l'ufficio tributi per favore", "Tributi")]
    [InlineData("tasse", "Tributi")]
    [InlineData("il secondo", "Tributi")]
    [InlineData("3", "Polizia locale")]
    [InlineData("polizia, quella locale", "Polizia locale")]
    public async Task A_choice_is_understood_by_its_words_its_place_and_its_number(string answer, string expected)
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.ChoiceInput", "property": "dialog.office", "prompt": "Quale?", "choices": ["Anagrafe", { "value": "Tributi", "synonyms": ["tasse"] }, "Polizia locale"] },
              { "$kind": "Microsoft.SendActivity", "activity": "${dialog.office}" } ] } ]
            """));
        await bot.SayAsync("ciao");
        Assert.Equal([expected], await bot.SayAsync(answer));
    }
}
