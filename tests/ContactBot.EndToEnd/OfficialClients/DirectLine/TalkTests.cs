using System.Text.Json.Nodes;

namespace ContactBot.EndToEnd.OfficialClients.DirectLine;

/// <summary>The unmodified official client talks to the bot.</summary>
public sealed class TalkTests(OfficialPackages packages, RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_conversation_begins_with_the_greeting(bool webSocket)
    {
        await using var client = await StartAsync(webSocket);

        await client.WaitForStatusAsync(ConnectionStatus.Online);
        var greeting = await client.WaitForAsync(activity => (string?)activity["type"] == "message", "a greeting");

        Assert.Equal("bot", (string?)greeting["from"]!["role"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_said_comes_back_with_its_client_id_and_is_answered(bool webSocket)
    {
        await using var client = await StartAsync(webSocket);

        var id = await client.PostAsync(OfficialClient.Message("Buongiorno", "prima-frase"));
        var echo = await client.WaitForAsync(activity => (string?)activity["id"] == id, "the echo");
        var reply = await client.WaitForReplyAsync(id);

        Assert.Equal("prima-frase", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal("user", (string?)echo["from"]!["role"]);
        Assert.Equal("bot", (string?)reply["from"]!["role"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Everything_arrives_once_and_in_order(bool webSocket)
    {
        await using var client = await StartAsync(webSocket);
        var last = "";
        for (var number = 1; number <= 20; number++)
        {
            last = await client.SayAsync($"frase {number}");
        }

        await client.WaitForReplyAsync(last);

        var ids = client.Activities.Select(activity => (string?)activity["id"]).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(
            Enumerable.Range(1, 20).Select(number => $"frase {number}"),
            client.Activities.Where(activity => (string?)activity["from"]!["role"] == "user").Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task A_message_that_is_posted_again_has_no_second_effect()
    {
        await using var client = await StartAsync(webSocket: true);
        var message = OfficialClient.Message("una volta sola", "ripetuta");

        var first = await client.PostAsync(message);
        var second = await client.PostAsync(message);
        await client.WaitForReplyAsync(await client.SayAsync("fine"));

        Assert.Equal(first, second);
        Assert.Single(client.Activities, activity => (string?)activity["replyToId"] == first);
    }

    [Fact]
    public async Task Two_tabs_with_the_same_token_both_hear_everything()
    {
        var generated = await host.Process.GenerateTokenAsync("dl_due-schede");
        var options = new JsonObject { ["domain"] = host.Process.Domain(), ["token"] = (string?)generated["token"] };
        await using var one = await OfficialClient.StartAsync(packages, options);
        await using var other = await OfficialClient.StartAsync(packages, options);
        await one.WaitForStatusAsync(ConnectionStatus.Online);
        await other.WaitForStatusAsync(ConnectionStatus.Online);

        var id = await one.SayAsync("da una scheda");
        await one.WaitForReplyAsync(id);
        await other.WaitForReplyAsync(id);

        Assert.Equal(one.Activities.Select(activity => (string?)activity["id"]), other.Activities.Select(activity => (string?)activity["id"]));
    }

    [Fact]
    public async Task The_user_of_the_token_writes_whatever_the_client_says()
    {
        var generated = await host.Process.GenerateTokenAsync("dl_proprio-lui");
        await using var client = await OfficialClient.StartAsync(packages, new JsonObject { ["domain"] = host.Process.Domain(), ["token"] = (string?)generated["token"] });

        var id = await client.SayAsync("sono un altro");
        var echo = await client.WaitForAsync(activity => (string?)activity["id"] == id, "the echo");

        Assert.Equal("dl_proprio-lui", (string?)echo["from"]!["id"]);
    }

    private async Task<OfficialClient> StartAsync(bool webSocket) =>
        await OfficialClient.StartAsync(packages, await host.Process.ClientOptionsAsync(webSocket));
}
