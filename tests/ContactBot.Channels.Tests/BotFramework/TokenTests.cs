using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Channels.Tests.BotFramework.Service;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>Who is let in, and every way of not being.</summary>
public sealed class TokenTests(BotFrameworkServer server) : IClassFixture<BotFrameworkServer>
{
    private const string OwnIssuer = "https://login.microsoftonline.com/tenant/v2.0";

    private static readonly Dictionary<string, Func<ServiceToken, ServiceToken>> Good = new()
    {
        ["as it should be"] = token => token,
        ["signed with RS384"] = token => token with { Algorithm = "RS384" },
        ["signed with RS512"] = token => token with { Algorithm = "RS512" },
        ["expired within the clock skew"] = token => token with { ExpiresIn = -TimeSpan.FromSeconds(200) },
        ["valid from within the clock skew"] = token => token with { NotBefore = TimeSpan.FromSeconds(200) },
        ["the claim in its older spelling"] = token => token with { ServiceUrlClaim = "serviceUrl" },
        ["of the bot's own registration, version 2"] = token => OwnToken(token, "azp", "2.0"),
        ["of the bot's own registration, version 1"] = token => OwnToken(token, "appid", "1.0") with { Issuer = "https://sts.windows.net/tenant/" },
    };

    private static readonly Dictionary<string, Func<ServiceToken, ServiceKeys, ServiceToken>> Bad = new()
    {
        ["another issuer"] = (token, _) => token with { Issuer = "https://api.botframework.com.evil.example" },
        ["the issuer with a slash"] = (token, _) => token with { Issuer = "https://api.botframework.com/" },
        ["another audience"] = (token, _) => token with { Audience = "5c1f2a34-0000-4000-8000-00000000beef" },
        ["the audience with a slash"] = (token, _) => token with { Audience = $"{BotFrameworkServer.AppId}/" },
        ["no audience"] = (token, _) => token with { Audience = null },
        ["a key that nobody published"] = (token, keys) => token with { Key = keys.Stranger },
        ["a stranger's key under a known name"] = (token, keys) => token with { Key = keys.Stranger, KeyId = keys.Unendorsed.Id },
        ["no key's name"] = (token, _) => token with { KeyId = "" },
        ["expired"] = (token, _) => token with { ExpiresIn = -TimeSpan.FromMinutes(6) },
        ["without an end"] = (token, _) => token with { ExpiresIn = null },
        ["not yet valid"] = (token, _) => token with { NotBefore = TimeSpan.FromMinutes(6) },
        ["unsigned"] = (token, _) => token with { Algorithm = "none" },
        ["signed with the public key as a secret"] = (token, _) => token with { Algorithm = "HS256" },
        ["signed with an algorithm that is not allowed"] = (token, _) => token with { Algorithm = "PS256" },
        ["no service address"] = (token, _) => token with { ServiceUrl = null },
        ["of another directory"] = (token, _) => OwnToken(token, "azp", "2.0") with { Issuer = "https://login.microsoftonline.com/other/v2.0" },
        ["of another application"] = (token, _) => OwnToken(token, "azp", "2.0") with { Claims = new Dictionary<string, string> { ["ver"] = "2.0", ["azp"] = "other" } },
        ["of nobody's application"] = (token, _) => OwnToken(token, "azp", "2.0") with { Claims = new Dictionary<string, string> { ["ver"] = "2.0" } },
        ["the application under the other version's name"] = (token, _) => OwnToken(token, "appid", "2.0"),
    };

    public static TheoryData<string> GoodNames => [.. Good.Keys];

    public static TheoryData<string> BadNames => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(GoodNames))]
    public async Task A_good_token_is_let_in(string name)
    {
        using var answer = await server.PostAsync(server.Message("ciao"), Good[name](server.Token()));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_forged_or_stale_token_is_refused(string name)
    {
        var message = server.Message("intruso");

        using var answer = await server.PostAsync(message, Bad[name](server.Token(), server.Service.Keys));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("Unauthorized", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["error"]!["code"]);
        Assert.Null(await server.Conversation((string)message["conversation"]!["id"]!).GetAsync());
    }

    [Theory]
    [InlineData("emea")]
    [InlineData("EMEA/")]
    [InlineData("emea//")]
    [InlineData("amer/")]
    public async Task A_token_for_an_address_that_differs_in_one_character_is_refused(string path)
    {
        using var answer = await server.PostAsync(server.Message("ciao"), server.Token() with { ServiceUrl = new Uri(server.Service.Address, path).AbsoluteUri });
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("msteams", HttpStatusCode.OK)]
    [InlineData("webchat", HttpStatusCode.OK)]
    [InlineData("telegram", HttpStatusCode.Forbidden)]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for(string channel, HttpStatusCode expected)
    {
        var message = server.Activity("message", channel: channel);
        using var answer = await server.PostAsync(message, server.Token() with { Key = server.Service.Keys.Endorsed });
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    public async Task Without_a_token_nobody_is_let_in(string? header)
    {
        using var answer = await server.PostAsync(server.Message("ciao").ToJsonString(), null, request => request.Headers.TryAddWithoutValidation("Authorization", header));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        var parts = server.Token().ToString().Split('.');
        var other = (server.Token() with { ExpiresIn = TimeSpan.FromDays(1) }).ToString().Split('.');
        using var answer = await server.PostAsync(server.Message("ciao").ToJsonString(), $"{parts[0]}.{other[1]}.{parts[2]}");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static ServiceToken OwnToken(ServiceToken token, string claim, string version) => token with
    {
        Issuer = OwnIssuer,
        ServiceUrl = null,
        Claims = new Dictionary<string, string> { ["ver"] = version, [claim] = BotFrameworkServer.AppId },
    };
}
