using System.Text.Json.Nodes;
using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.OfficialClients.DirectLine;

/// <summary>The unmodified official client and a program that is killed and started again.</summary>
public sealed class ContinuityTests(OfficialPackages packages)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_comes_back_after_a_kill_with_nothing_lost_or_doubled()
    {
        await using var host = await HostProcess.StartAsync(EchoBot.Options, Cancellation);
        await using var client = await OfficialClient.StartAsync(packages, await host.ClientOptionsAsync(webSocket: true));
        await client.WaitForReplyAsync(await client.SayAsync("prima"));

        await host.KillAsync();
        var during = OfficialClient.Message("durante");
        var refused = await client.PostAsync(during);
        await host.StartAgainAsync(Cancellation);
        var accepted = await client.PostAsync(during);
        await client.WaitForReplyAsync(await client.SayAsync("dopo"));

        Assert.Equal("retry", refused);
        Assert.NotEqual("retry", accepted);
        AssertOnceAndInOrder(client, "prima", "durante", "dopo");
    }

    [Fact]
    public async Task A_client_that_asks_finds_the_whole_conversation_once_after_a_kill()
    {
        await using var host = await HostProcess.StartAsync(EchoBot.Options, Cancellation);
        var access = await host.GenerateTokenAsync();
        JsonObject Options() => new()
        {
            ["domain"] = host.Domain(),
            ["token"] = (string?)access["token"],
            ["webSocket"] = false,
            ["pollingInterval"] = 200,
        };
        await using (var before = await OfficialClient.StartAsync(packages, Options()))
        {
            await before.WaitForReplyAsync(await before.SayAsync("prima"));
        }

        await host.KillAsync();
        await host.StartAgainAsync(Cancellation);
        await using var after = await OfficialClient.StartAsync(packages, Options());
        await after.WaitForReplyAsync(await after.SayAsync("dopo"));

        AssertOnceAndInOrder(after, "prima", "dopo");
    }

    private static void AssertOnceAndInOrder(OfficialClient client, params string[] said)
    {
        var ids = client.Activities.Select(activity => (string?)activity["id"]).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(said, client.Activities.Where(activity => (string?)activity["from"]!["role"] == "user").Select(activity => (string?)activity["text"]));
        Assert.Equal(said.Length, client.Activities.Count(activity => activity["replyToId"] is not null));
    }
}
