using System.Text.Json.Nodes;
using ContactBot.Channels.DirectLine;
using ContactBot.Channels.DirectLine.Tokens;

namespace ContactBot.EndToEnd.OfficialClients.DirectLine;

/// <summary>The unmodified official client with a token that has expired.</summary>
public sealed class TokenTests(OfficialPackages packages, RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_expired_token_leads_to_the_status_that_says_so_and_a_new_token_goes_on(bool webSocket)
    {
        var (conversationId, fresh) = await StartConversationAsync();
        await using var client = await OfficialClient.StartAsync(packages, new JsonObject
        {
            ["domain"] = host.Process.Domain(),
            ["conversationId"] = conversationId,
            ["token"] = Expired(conversationId),
            ["streamUrl"] = (string?)fresh["streamUrl"],
            ["webSocket"] = webSocket,
            ["pollingInterval"] = 200,
        });
        await client.WaitForStatusAsync(ConnectionStatus.Online);

        var refused = await client.SayAsync("troppo tardi");
        await client.WaitForStatusAsync(ConnectionStatus.ExpiredToken);
        client.Reconnect(fresh.AsObject());
        await client.WaitForReplyAsync(await client.SayAsync("di nuovo qui"));

        Assert.Equal("retry", refused);
        Assert.DoesNotContain("troppo tardi", client.Texts);
    }

    [Fact]
    public async Task A_forged_token_does_not_connect()
    {
        await using var client = await OfficialClient.StartAsync(packages, new JsonObject
        {
            ["domain"] = host.Process.Domain(),
            ["token"] = Issue("c1", "another secret altogether", TimeSpan.FromHours(1)),
        });

        await client.WaitForStatusAsync(ConnectionStatus.FailedToConnect);
    }

    private async Task<(string ConversationId, JsonNode Fresh)> StartConversationAsync()
    {
        await using var client = await OfficialClient.StartAsync(packages, await host.Process.ClientOptionsAsync(webSocket: true));
        var greeting = await client.WaitForAsync(activity => (string?)activity["type"] == "message", "a greeting");
        var conversationId = (string)greeting["conversation"]!["id"]!;
        return (conversationId, await host.Process.ReconnectAsync(conversationId));
    }

    private string Expired(string conversationId) => Issue(conversationId, host.Process.Secret, TimeSpan.FromSeconds(-1));

    private static string Issue(string conversationId, string secret, TimeSpan lifetime) =>
        new TokenIssuer(new DirectLineOptions { Secret = secret }, TimeProvider.System)
            .Issue(new DirectLineToken(conversationId, null, null, []), TokenUse.Conversation, lifetime);
}
