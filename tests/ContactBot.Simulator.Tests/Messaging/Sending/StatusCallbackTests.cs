using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Simulator.Messaging.Webhooks;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.Messaging.Sending;

public sealed class StatusCallbackTests
{
    [Fact]
    public async Task Each_state_but_the_first_is_reported_in_order_and_signed()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sid = await server.SendAsync(("Body", "ciao"));
        var last = await server.Program.CallbackAsync(sid, "delivered");

        Assert.Equal(["sending", "sent", "delivered"], Reported(server, sid));
        Assert.Equal(WebhookSignature.Of(server.Account.AuthToken, last.Url, last.Form), last.Headers["X-Twilio-Signature"]);
        Assert.Equal((sid, server.Account.AccountSid, "delivered", SimulatorServer.Citizen), (last["SmsSid"]!, last["AccountSid"]!, last["SmsStatus"]!, last["To"]!));
        Assert.Matches("^[0-9]{10}$", last["RawDlrDoneDate"]);
        Assert.Null(last["ErrorCode"]);
    }

    [Fact]
    public async Task WhatsApp_reports_reading_if_the_phone_allows_it()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["body"] = "salve" });
        var sid = await server.SendWhatsAppAsync(("Body", "buongiorno"));
        await server.WaitForAsync(sid, "delivered");

        await server.ControlAsync(HttpMethod.Put, $"/phones/{SimulatorServer.Citizen}", new JsonObject { ["readReceipts"] = false });
        Assert.Equal(HttpStatusCode.Conflict, (await server.ControlAsync(HttpMethod.Post, $"/messages/{sid}/read")).Status);
        await server.ControlAsync(HttpMethod.Put, $"/phones/{SimulatorServer.Citizen}", new JsonObject { ["readReceipts"] = true });
        Assert.Equal(HttpStatusCode.NoContent, (await server.ControlAsync(HttpMethod.Post, $"/messages/{sid}/read")).Status);

        var read = await server.Program.CallbackAsync(sid, "read");
        Assert.Equal(("READ", "whatsapp", SimulatorServer.Citizen), (read["EventType"]!, read["ChannelPrefix"]!, read["ChannelToAddress"]!));
    }

    [Fact]
    public async Task They_come_doubled_and_backwards_if_they_are_to()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.FaultAsync(new JsonObject { ["callbacks"] = new JsonObject { ["copies"] = 2, ["reversed"] = true, ["leaveOut"] = new JsonArray("sending") } });
        var sid = await server.SendAsync(("Body", "ciao"));
        await server.Program.Webhooks.WaitForAsync(_ => Reported(server, sid).Count() == 4);

        Assert.Equal(["delivered", "delivered", "sent", "sent"], Reported(server, sid));
        var tokens = server.Program.Callbacks.Select(callback => callback.Headers["I-Twilio-Idempotency-Token"]);
        Assert.Equal(2, tokens.Distinct().Count());
    }

    [Fact]
    public async Task They_can_all_come_before_the_answer_to_the_call()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.FaultAsync(new JsonObject { ["answer"] = new JsonObject { ["afterCallbacks"] = true } });
        var sid = await server.SendAsync(("Body", "ciao"));

        Assert.Equal(["sending", "sent", "delivered"], Reported(server, sid));
    }

    [Fact]
    public async Task One_can_be_made_up_later()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sid = await server.SendAsync(("Body", "ciao"));
        await server.Program.CallbackAsync(sid, "delivered");

        await server.ControlAsync(HttpMethod.Post, $"/messages/{sid}/callback", new JsonObject { ["status"] = "sent", ["copies"] = 2 });

        Assert.Equal(["sending", "sent", "delivered", "sent", "sent"], Reported(server, sid));
        Assert.Equal("delivered", (string)(await server.WaitForAsync(sid, "delivered"))["status"]!);
    }

    [Theory]
    [InlineData("failed", 30007, new[] { "sending", "failed" })]
    [InlineData("undelivered", 30005, new[] { "sending", "sent", "undelivered" })]
    public async Task A_message_can_be_made_to_fail(string status, int code, string[] reported)
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.FaultAsync(new JsonObject { ["outcome"] = new JsonObject { ["status"] = status, ["errorCode"] = code } });
        var sid = await server.SendAsync(("Body", "ciao"));

        Assert.Equal($"{code}", (await server.Program.CallbackAsync(sid, status))["ErrorCode"]);
        Assert.Equal(reported, Reported(server, sid));
        var body = (await server.CallAsync(HttpMethod.Get, $"{server.AccountPath}/Messages/{sid}.json")).Body!;
        Assert.Equal((code, status), ((int)body["error_code"]!, (string)body["status"]!));
    }

    [Fact]
    public async Task A_call_can_be_refused_or_its_answer_lost()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.FaultAsync(new JsonObject { ["answer"] = new JsonObject { ["status"] = 429, ["code"] = 20429, ["retryAfter"] = 3 } });
        await server.FaultAsync(new JsonObject { ["answer"] = new JsonObject { ["abort"] = true } });

        Assert.Equal(HttpStatusCode.TooManyRequests, (await server.CreateAsync(("Body", "uno"))).Status);
        await Assert.ThrowsAsync<HttpRequestException>(() => server.CreateAsync(("Body", "due")));
        var (_, messages) = await server.ControlAsync(HttpMethod.Get, "/messages?status=delivered&wait=60");
        Assert.Equal("due", (string)Assert.Single(messages!.AsArray())!["body"]!);
    }

    [Fact]
    public async Task A_phone_that_is_off_gets_no_SMS_and_its_WhatsApp_later()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.ControlAsync(HttpMethod.Put, $"/phones/{SimulatorServer.Citizen}", new JsonObject { ["reachable"] = false, ["windowOpen"] = true });
        var sms = await server.SendAsync(("Body", "ciao"));
        var whatsApp = await server.SendWhatsAppAsync(("Body", "ciao"));

        Assert.Equal("30003", (await server.Program.CallbackAsync(sms, "undelivered"))["ErrorCode"]);
        await server.Program.CallbackAsync(whatsApp, "sent");
        await server.ControlAsync(HttpMethod.Put, $"/phones/{SimulatorServer.Citizen}", new JsonObject { ["reachable"] = true });
        await server.Program.CallbackAsync(whatsApp, "delivered");
    }

    [Fact]
    public async Task What_waits_longer_than_it_may_expires()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var server = await SimulatorServer.StartAsync(time: time);
        await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["messagesPerSecond"] = 0.1 });
        await server.SendAsync(("Body", "1"));
        var sid = await server.SendAsync(("Body", "2"), ("ValidityPeriod", "5"));

        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("30036", (await server.Program.CallbackAsync(sid, "failed"))["ErrorCode"]);
    }

    private static IEnumerable<string> Reported(SimulatorServer server, string sid) =>
        server.Program.Callbacks.Where(callback => callback["MessageSid"] == sid).Select(callback => callback["MessageStatus"]!);
}
