using System.Text.Json.Nodes;
using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.OfficialClients.BotFramework;

/// <summary>The unmodified official packages as the channel's side of the Bot Framework protocol.</summary>
public sealed class BotFrameworkTests(OfficialPackages packages) : IAsyncLifetime
{
    private const string Conversation = "a:1Vq|x;messageid=17";
    private ChannelSide _channel = null!;
    private HostProcess _host = null!;

    private Uri Endpoint => new(_host.Address, "api/messages");

    public async ValueTask InitializeAsync()
    {
        _channel = await ChannelSide.StartAsync(packages);
        _host = await HostProcess.StartAsync(EchoBot.Options with { Settings = _channel.Settings });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Their_token_is_accepted_and_they_accept_ours_and_read_what_we_send()
    {
        var (status, _) = await _channel.PostAsync(Endpoint, ChannelSide.Message("Buongiorno", Conversation, "f:1"));
        Assert.Equal(200, status);

        var greeting = await _channel.WaitForCallAsync("send", call => TextOf(call).Contains("assistente automatico", StringComparison.Ordinal));
        var reply = await _channel.WaitForCallAsync("reply", call => TextOf(call) == "Ha scritto: Buongiorno");

        Assert.Equal((Conversation, "f:1"), ((string?)reply["conversationId"], (string?)reply["activityId"]));
        Assert.Equal(Conversation, (string?)greeting["conversationId"]);
        var reference = reply["reference"]!;
        Assert.Equal(
            (Conversation, "msteams", _channel.Address.ToString()),
            ((string?)reference["conversation"]!["id"], (string?)reference["channelId"], (string?)reference["serviceUrl"]));
        Assert.Equal(["Primo consiglio", "Secondo consiglio"], greeting["activity"]!["suggestedActions"]!["actions"]!.AsArray().Select(action => (string?)action!["title"]));
        Assert.Single(_channel.Events.Events, happened => (string?)happened["event"] == "login");
    }

    [Fact]
    public async Task Their_token_for_another_bot_is_refused()
    {
        var (status, body) = await _channel.PostAsync(Endpoint, ChannelSide.Message("Buongiorno", Conversation, "f:1"), audience: "another-bot");
        Assert.Equal(401, status);
        Assert.Equal("Unauthorized", (string?)body!["error"]!["code"]);
    }

    [Fact]
    public async Task They_read_replies_that_they_expect_and_the_answer_to_an_invoke()
    {
        var message = ChannelSide.Message("Subito", Conversation, "f:1");
        message["deliveryMode"] = "expectReplies";
        var (status, body) = await _channel.PostAsync(Endpoint, message);
        Assert.Equal(200, status);
        Assert.Equal(
            ["Sono l'assistente automatico delle prove.", "Ha scritto: Subito"], body!["activities"]!.AsArray().Select(reply => (string?)reply!["text"]));

        var invoke = ChannelSide.Activity("invoke", Conversation, "f:2");
        invoke["name"] = "adaptiveCard/action";
        var (invoked, answer) = await _channel.PostAsync(Endpoint, invoke);
        Assert.Equal(200, invoked);
        Assert.Equal("Fatto", (string?)answer!["value"]);
        Assert.DoesNotContain(_channel.Events.Events, happened => (string?)happened["event"] == "call");
    }

    [Fact]
    public async Task They_replace_and_take_back_what_we_sent()
    {
        await _channel.PostAsync(Endpoint, ChannelSide.Message("Buongiorno", Conversation, "f:1"));
        await _channel.WaitForCallAsync("reply", call => TextOf(call) == "Ha scritto: Buongiorno");

        await _channel.PostAsync(Endpoint, Answering("messageReaction", "f:2"));
        await _channel.PostAsync(Endpoint, Answering("messageDelete", "f:3"));

        var updated = await _channel.WaitForCallAsync("update", call => (string?)call["activityId"] == "made-2");
        Assert.Equal("Corretto.", TextOf(updated));
        await _channel.WaitForCallAsync("delete", call => (string?)call["activityId"] == "made-2");
    }

    [Fact]
    public async Task A_message_sent_again_after_a_crash_is_answered_once()
    {
        var message = ChannelSide.Message("Una volta", Conversation, "f:1");
        await _channel.PostAsync(Endpoint, message);

        // The answer to the next one leaves only when it is recorded that the first has left; the Connector could not tell a second one apart.
        await _channel.PostAsync(Endpoint, ChannelSide.Message("Intanto", Conversation, "f:2"));
        await _channel.WaitForCallAsync("reply", call => TextOf(call) == "Ha scritto: Intanto");
        await _host.KillAsync();
        await _host.StartAgainAsync(TestContext.Current.CancellationToken);
        Assert.Equal(200, (await _channel.PostAsync(Endpoint, message)).Status);
        await _channel.PostAsync(Endpoint, ChannelSide.Message("Poi", Conversation, "f:3"));
        await _channel.WaitForCallAsync("reply", call => TextOf(call) == "Ha scritto: Poi");

        Assert.Single(_channel.Events.Events, happened => (string?)happened["event"] == "call" && TextOf(happened) == "Ha scritto: Una volta");
    }

    private static JsonObject Answering(string type, string id)
    {
        var activity = ChannelSide.Activity(type, Conversation, id);
        activity["replyToId"] = "made-2";
        return activity;
    }

    private static string TextOf(JsonNode call) => (string?)call["activity"]?["text"] ?? "";
}
