using System.Net;
using System.Text.Json.Nodes;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>The endpoint of a program at which no bot is registered.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Without_a_registration_there_is_no_endpoint_and_the_answer_says_what_to_do()
    {
        await using var server = await BotFrameworkServer.StartAsync(options => options with { AppId = null });
        using var answer = await server.PostAsync(server.Message("ciao"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("MicrosoftAppId", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task This_machine_is_let_in_without_a_token_only_if_a_setting_says_so_and_is_sent_none()
    {
        await using var server = await BotFrameworkServer.StartAsync(options => options with { AppId = null, AllowAnonymousFromLoopback = true });
        using var answer = await server.PostAsync(server.Message("ciao").ToJsonString(), null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var reply = await server.Service.Calls.WaitForAsync(call => call.Text == "1: ciao");
        Assert.Null(reply.Authorization);
        Assert.Empty(server.Service.Logins.Events);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "chat.comune.example")]
    public async Task Who_comes_through_a_proxy_on_this_machine_is_not_on_this_machine(string header, string value)
    {
        await using var server = await BotFrameworkServer.StartAsync(options => options with { AppId = null, AllowAnonymousFromLoopback = true });
        using var answer = await server.PostAsync(server.Message("ciao").ToJsonString(), null, request => request.Headers.TryAddWithoutValidation(header, value));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_token_answers_go_only_to_this_machine()
    {
        await using var server = await BotFrameworkServer.StartAsync(options => options with { AppId = null, AllowAnonymousFromLoopback = true });
        var message = server.Message("ciao");
        message["serviceUrl"] = "https://collector.example/";
        using var answer = await server.PostAsync(message.ToJsonString(), null);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task When_the_issuer_cannot_be_reached_the_channel_is_asked_to_come_again()
    {
        await using var server = await BotFrameworkServer.StartAsync(options => options with { ChannelMetadata = new Uri("http://127.0.0.1:1/") });
        using var answer = await server.PostAsync(server.Message("ciao"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Only_the_channels_that_are_named_may_talk()
    {
        await using var server = await BotFrameworkServer.StartAsync(options => options with { Channels = new HashSet<string> { "email" } });
        using var refused = await server.PostAsync(server.Message("ciao"));
        using var taken = await server.PostAsync(server.Activity("message", channel: "email"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.NotNull(JsonNode.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["error"]!["code"]);
    }
}
