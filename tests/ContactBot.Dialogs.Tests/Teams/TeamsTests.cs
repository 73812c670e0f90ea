using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.SignIn;
using ContactBot.Dialogs.Teams;
using ContactBot.Dialogs.Tests.Runtime;
using Moq;

namespace ContactBot.Dialogs.Tests.Teams;

public sealed class TeamsTests
{
    [Theory]
    [InlineData("Teams.OnTaskModuleFetch", """{ "type": "invoke", "name": "task/fetch" }""")]
    [InlineData("Teams.OnMEBotMessagePreviewEdit", """{ "type": "invoke", "name": "composeExtension/submitAction", "value": { "botMessagePreviewAction": "edit" } }""")]
    [InlineData("Teams.OnCardAction", """{ "type": "invoke", "value": { "x": 1 } }""")]
    [InlineData("Teams.OnTeamHardDeleted", """{ "type": "conversationUpdate", "channelData": { "eventType": "teamHardDeleted" } }""")]
    [InlineData("Teams.OnMeetingStart", """{ "type": "event", "name": "application/vnd.microsoft.meetingStart" }""")]
    public async Task A_trigger_fires_on_what_Teams_sends_and_on_no_other_channel(string kind, string json)
    {
        using var bot = new BotFixture(BotFixture.Dialog($$"""
            "autoEndDialog": false, "triggers": [
              { "$kind": "{{kind}}", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "fatto" } ] } ]
            """));
        Assert.Equal(["fatto"], await bot.SendAsync(Incoming(json)));
        Assert.Empty(await bot.SendAsync(Incoming(json, channel: "webchat")));
        Assert.Empty(await bot.SendAsync(Incoming("""{ "type": "invoke", "name": "other/invoke" }""")));
    }

    [Theory]
    [InlineData(
        """ "$kind": "Teams.SendTaskModuleCardResponse", "title": "Titolo", "height": 400, "card": { "$kind": "Microsoft.StaticActivityTemplate", "activity": { "attachments": [ { "contentType": "application/vnd.microsoft.card.hero", "content": { "title": "Ciao" } } ] } } """,
        """{"status":200,"body":{"task":{"type":"continue","value":{"title":"Titolo","height":400,"card":{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Ciao"}}}}}}""")]
    [InlineData(
        """ "$kind": "Teams.SendTaskModuleMessageResponse", "message": "Fatto", "cacheType": "cache", "cacheDuration": "60" """,
        """{"status":200,"body":{"task":{"type":"message","value":"Fatto"},"cacheInfo":{"cacheType":"cache","cacheDuration":"60"}}}""")]
    [InlineData(
        """ "$kind": "Teams.SendTaskModuleUrlResponse", "url": "https://example.it/x", "width": 300 """,
        """{"status":200,"body":{"task":{"type":"continue","value":{"width":300,"url":"https://example.it/x"}}}}""")]
    [InlineData(
        """ "$kind": "Teams.SendMEMessageResponse", "message": "Niente trovato" """,
        """{"status":200,"body":{"composeExtension":{"type":"message","text":"Niente trovato"}}}""")]
    [InlineData(
        """ "$kind": "Teams.SendMEConfigQuerySettingUrlResponse", "configUrl": "https://example.it/s" """,
        """{"status":200,"body":{"composeExtension":{"type":"config","suggestedActions":{"actions":[{"type":"openUrl","value":"https://example.it/s"}]}}}}""")]
    [InlineData(
        """ "$kind": "Teams.SendMEAttachmentsResponse", "attachmentLayout": "grid", "attachments": { "$kind": "Microsoft.StaticActivityTemplate", "activity": { "attachments": [ { "contentType": "application/vnd.microsoft.card.hero", "content": { "title": "Ciao" } } ] } } """,
        """{"status":200,"body":{"composeExtension":{"type":"result","attachmentLayout":"grid","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Ciao"}}]}}}""")]
    [InlineData(
        """ "$kind": "Teams.SendTabAuthResponse", "connectionName": "spid", "title": "Entra" """,
        """{"status":200,"body":{"tab":{"type":"auth","suggestedActions":{"actions":[{"type":"openUrl","title":"Entra","value":"https://example.it/in"}]}}}}""")]
    public async Task An_answer_has_the_form_that_Teams_expects(string action, string expected)
    {
        var tokens = new Mock<ITokenService>();
        tokens.Setup(service => service.GetSignInAsync(It.IsAny<TokenOwner>(), "spid", It.IsAny<ConversationReference>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SignInOffer("https://example.it/in"));
        using var bot = Create(action, tokens.Object);
        await bot.SendAsync(Incoming("""{ "type": "invoke", "name": "task/fetch" }"""));
        var response = Assert.Single(bot.Last!.Activities);
        Assert.Equal(ActivityTypes.InvokeResponse, response.Type);
        Assert.Equal(expected, response.Value!.Value.GetRawText());
    }

    [Fact]
    public async Task What_Teams_knows_is_asked_of_the_host()
    {
        var teams = new Mock<ITeamsService>();
        TeamsQuestion? asked = null;
        teams.Setup(service => service.AskAsync(It.IsAny<TeamsQuestion>(), It.IsAny<CancellationToken>()))
            .Callback((TeamsQuestion question, CancellationToken _) => asked = question)
            .ReturnsAsync(JsonElement.Parse("""{ "name": "Anagrafe" }"""));
        using var bot = Create(
            """ "$kind": "Teams.GetTeamDetails", "teamId": "t1", "property": "dialog.team" }, { "$kind": "Microsoft.SendActivity", "activity": "${dialog.team.name}" """,
            teams.Object);
        Assert.Equal(["Anagrafe"], await bot.SendAsync(Incoming("""{ "type": "invoke", "name": "task/fetch" }""")));
        Assert.Equal(("Teams.GetTeamDetails", "t1"), (asked!.Kind, asked.Parameters["teamId"]));
    }

    [Fact]
    public async Task Without_such_a_host_it_is_an_error_with_a_number()
    {
        using var bot = Create(""" "$kind": "Teams.GetTeamDetails" """);
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SendAsync(Incoming("""{ "type": "invoke", "name": "task/fetch" }""")));
        Assert.Contains("CB2315", exception.Message, StringComparison.Ordinal);
    }

    private static BotFixture Create(string action, params object[] services) => new(BotFixture.Dialog($$"""
        "autoEndDialog": false, "triggers": [ { "$kind": "Teams.OnTaskModuleFetch", "actions": [ { {{action}} } ] } ]
        """))
    { Services = new Services(services) };

    private static Activity Incoming(string json, string channel = "msteams")
    {
        var activity = JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;
        activity.ChannelId = channel;
        activity.Locale = "it-IT";
        return activity;
    }
}
