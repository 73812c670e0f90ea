using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.SignIn;
using ContactBot.Dialogs.Tests.Runtime;
using Moq;

namespace ContactBot.Dialogs.Tests.SignIn;

public sealed class OAuthInputTests
{
    private const string Dialog = """
        "autoEndDialog": false, "triggers": [
          { "$kind": "Microsoft.OnBeginDialog", "actions": [
            { "$kind": "Microsoft.OAuthInput", "connectionName": "spid", "title": "Entra", "text": "Entri con SPID", "property": "$token", "invalidPrompt": "Il codice non vale",
              "maxTurnCount": 3, "timeout": 60000 },
            { "$kind": "Microsoft.SendActivity", "activity": "Token: ${$token.token}" } ] },
          { "$kind": "Microsoft.OnDialogEvent", "event": "never", "actions": [ { "$kind": "Microsoft.SignOutUser" } ] } ]
        """;

    private readonly TokenOwner _owner = new("ada", "webchat");
    private readonly Mock<ITokenService> _tokens = new();

    public OAuthInputTests()
        => _tokens.Setup(tokens => tokens.GetSignInAsync(_owner, "spid", It.IsAny<ConversationReference>(), It.IsAny<CancellationToken>())).ReturnsAsync(new SignInOffer("https://example.it/spid"));

    [Fact]
    public async Task Someone_who_is_signed_in_is_not_asked()
    {
        _tokens.Setup(tokens => tokens.GetTokenAsync(_owner, "spid", null, It.IsAny<CancellationToken>())).ReturnsAsync(new UserToken("spid", "t1"));
        using var bot = Create();
        Assert.Equal(["Token: t1"], await SendAsync(bot, "ciao"));
    }

    [Fact]
    public async Task The_code_completes_the_sign_in_even_after_a_restart()
    {
        _tokens.Setup(tokens => tokens.GetTokenAsync(_owner, "spid", "123456", It.IsAny<CancellationToken>())).ReturnsAsync(new UserToken("spid", "t2"));
        using var bot = Create();
        await SendAsync(bot, "ciao");
        var card = Assert.Single(bot.Last!.Activities).Attachments!.Single();
        Assert.Equal(AttachmentContentTypes.OAuthCard, card.ContentType);
        Assert.Equal("https://example.it/spid", card.Content!.Value.GetProperty("buttons")[0].GetProperty("value").GetString());

        bot.Restart();
        Assert.Equal(["Il codice non vale", "message"], await SendAsync(bot, "ho fatto"));
        Assert.Equal(["Token: t2"], await SendAsync(bot, "il codice è 123456"));
    }

    [Fact]
    public async Task A_channel_may_bring_the_token_itself()
    {
        using var bot = Create();
        await SendAsync(bot, "ciao");
        Assert.Equal(["Token: t3"], await SendAsync(bot, new Activity { Type = ActivityTypes.Event, Name = "tokens/response", Value = JsonElement.Parse("""{ "token": "t3" }""") }));
    }

    [Fact]
    public async Task A_client_that_has_a_token_exchanges_it_and_hears_whether_that_went_well()
    {
        _tokens.Setup(tokens => tokens.ExchangeAsync(_owner, "spid", "mine", It.IsAny<CancellationToken>())).ReturnsAsync(new UserToken("spid", "t4"));
        using var bot = Create();
        await SendAsync(bot, "ciao");
        await SendAsync(bot, Invoke("signin/tokenExchange", """{ "id": "1", "connectionName": "spid", "token": "other" }"""));
        Assert.Equal(412, bot.Last!.Activities.Single().Value!.Value.GetProperty("status").GetInt32());
        Assert.Equal(["invokeResponse", "Token: t4"], await SendAsync(bot, Invoke("signin/tokenExchange", """{ "id": "2", "connectionName": "spid", "token": "mine" }""")));
        Assert.Equal(200, bot.Last!.Activities[0].Value!.Value.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Who_does_not_sign_in_is_let_go_after_some_time_or_some_tries()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var late = Create(new DialogBotOptions { Time = time });
        await SendAsync(late, "ciao");
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(["Token:"], await SendAsync(late, "eccomi"));

        using var stubborn = Create();
        await SendAsync(stubborn, "ciao");
        await SendAsync(stubborn, "no");
        await SendAsync(stubborn, "no");
        Assert.Equal(["Token:"], await SendAsync(stubborn, "no"));
    }

    [Fact]
    public async Task Without_a_token_service_the_action_fails_with_a_number()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Dialog));
        Assert.Contains("CB2305", (await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"))).Message, StringComparison.Ordinal);
    }

    private BotFixture Create(DialogBotOptions? options = null) => new(BotFixture.Dialog(Dialog), options) { Services = new Services(_tokens.Object) };

    private static Activity Invoke(string name, string value) => new() { Type = ActivityTypes.Invoke, Name = name, Value = JsonElement.Parse(value) };

    private static Task<string[]> SendAsync(BotFixture bot, string text) => SendAsync(bot, new Activity { Type = ActivityTypes.Message, Text = text });

    private static Task<string[]> SendAsync(BotFixture bot, Activity activity)
    {
        activity.From = new ChannelAccount { Id = "ada" };
        activity.ChannelId = "webchat";
        return bot.SendAsync(activity);
    }
}
