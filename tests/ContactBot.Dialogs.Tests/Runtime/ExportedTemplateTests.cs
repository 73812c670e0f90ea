namespace ContactBot.Dialogs.Tests.Runtime;

public sealed class ExportedTemplateTests
{
    [Fact]
    public async Task A_template_that_a_file_exports_is_a_function_of_every_dialog_in_the_language_of_the_turn()
    {
        using var bot = new BotFixture(
            BotFixture.Dialog("""
            "autoEndDialog": false, "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "condition": "greetings.hello('x') != ''", "actions": [
              { "$kind": "Microsoft.SetProperty", "property": "$text", "value": "=greetings.hello(turn.activity.text)" },
              { "$kind": "Microsoft.SendActivity", "activity": "${$text}" } ] } ]
            """),
            new DialogBotOptions { DefaultLocale = "en" });
        bot.Write("greetings.lg", "> !# @exports = hello\n# hello(name)\n- Hello ${name}\n# secret\n- nothing\n");
        bot.Write("greetings.it.lg", "> !# @exports = hello\n> !# @namespace = greetings\n# hello(name)\n- Ciao ${name}\n");
        Assert.Equal(["Ciao Ada"], await bot.SayAsync("Ada"));
        Assert.Equal(["Hello Ada"], await bot.SendAsync(new Activities.Activity { Type = "message", Text = "Ada", Locale = "fr-FR" }));
    }

    [Fact]
    public void A_template_that_is_not_exported_is_no_function()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "condition": "greetings.secret()", "actions": [] } ]
            """));
        bot.Write("greetings.lg", "> !# @exports = hello\n# hello\n- Hello\n# secret\n- nothing\n");
        Assert.Throws<ContactBot.Dialogs.Loading.DialogLoadException>(bot.Restart);
    }
}
