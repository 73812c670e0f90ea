using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Simulator.Messaging.Webhooks;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.Messaging.Receiving;

public sealed class ReceiveMessageTests
{
    [Fact]
    public async Task An_SMS_reaches_the_program_signed_and_whole()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sent = await server.WriteAsync(new JsonObject { ["body"] = "  È rotto il lampione " });
        var webhook = Assert.Single(server.Program.Webhooks.Events);

        Assert.Equal("/twilio/messages", webhook.Path);
        Assert.Equal(WebhookSignature.Of(server.Account.AuthToken, webhook.Url, webhook.Form), webhook.Headers["X-Twilio-Signature"]);
        Assert.NotEmpty(webhook.Headers["I-Twilio-Idempotency-Token"]);
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", webhook.Headers["Content-Type"], ignoreCase: true);
        Assert.Equal(("  È rotto il lampione ", SimulatorServer.Citizen, server.Account.Numbers.Sms), (webhook["Body"]!, webhook["From"]!, webhook["To"]!));
        Assert.Equal(("1", "0", "received", "2010-04-01"), (webhook["NumSegments"]!, webhook["NumMedia"]!, webhook["SmsStatus"]!, webhook["ApiVersion"]!));
        var sid = (string)sent["message"]!["sid"]!;
        Assert.Equal((sid, sid, sid, server.Account.AccountSid), (webhook["MessageSid"]!, webhook["SmsMessageSid"]!, webhook["SmsSid"]!, webhook["AccountSid"]!));
        Assert.Equal(200, (int)sent["webhooks"]![0]!["status"]!);
    }

    [Fact]
    public async Task WhatsApp_brings_its_name_and_the_place()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.ControlAsync(HttpMethod.Put, $"/phones/{SimulatorServer.Citizen}", new JsonObject { ["profileName"] = "Anna" });
        await server.WriteAsync(new JsonObject
        {
            ["channel"] = "whatsapp",
            ["location"] = new JsonObject { ["latitude"] = 44.494, ["longitude"] = 11.3426, ["address"] = "Piazza Maggiore 6", ["label"] = "Municipio" },
        });
        var webhook = Assert.Single(server.Program.Webhooks.Events);

        Assert.Equal($"whatsapp:{SimulatorServer.Citizen}", webhook["From"]);
        Assert.Equal(("Anna", "393990001001", "location", ""), (webhook["ProfileName"]!, webhook["WaId"]!, webhook["MessageType"]!, webhook["Body"]!));
        Assert.Equal(("44.494", "11.3426", "Piazza Maggiore 6", "Municipio"), (webhook["Latitude"]!, webhook["Longitude"]!, webhook["Address"]!, webhook["Label"]!));
    }

    [Fact]
    public async Task The_same_webhook_comes_again_at_once_and_later()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sent = await server.WriteAsync(new JsonObject { ["body"] = "ciao", ["copies"] = 5, ["together"] = true });
        await server.ControlAsync(HttpMethod.Post, $"/messages/{sent["message"]!["sid"]}/webhook", new JsonObject { ["copies"] = 2 });

        Assert.Equal(7, server.Program.Webhooks.Events.Count);
        Assert.Single(server.Program.Webhooks.Events.Select(webhook => webhook.Headers["I-Twilio-Idempotency-Token"]).Distinct());
        Assert.Single(server.Program.Webhooks.Events.Select(webhook => webhook["MessageSid"]).Distinct());
    }

    [Fact]
    public async Task A_webhook_can_be_forged_in_many_ways()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.WriteAsync(new JsonObject { ["body"] = "a", ["signature"] = "wrong" });
        await server.WriteAsync(new JsonObject { ["body"] = "b", ["signature"] = "missing" });
        await server.WriteAsync(new JsonObject { ["body"] = "c", ["parameters"] = new JsonObject { ["From"] = null, ["Nuovo"] = "valore" } });
        var webhooks = server.Program.Webhooks.Events;

        Assert.NotEqual(WebhookSignature.Of(server.Account.AuthToken, webhooks[0].Url, webhooks[0].Form), webhooks[0].Headers["X-Twilio-Signature"]);
        Assert.False(webhooks[1].Headers.ContainsKey("X-Twilio-Signature"));
        Assert.Equal((null, "valore"), (webhooks[2]["From"], webhooks[2]["Nuovo"]));
        Assert.Equal(WebhookSignature.Of(server.Account.AuthToken, webhooks[2].Url, webhooks[2].Form), webhooks[2].Headers["X-Twilio-Signature"]);
    }

    [Fact]
    public async Task A_failure_is_tried_again_only_if_the_address_says_so()
    {
        await using var server = await SimulatorServer.StartAsync();
        server.Program.Answers.Enqueue((500, "text/plain", "errore"));
        var once = await server.WriteAsync(new JsonObject { ["body"] = "a" });
        Assert.Equal((500, 1), ((int)once["webhooks"]![0]!["status"]!, (int)once["webhooks"]![0]!["attempts"]!));

        await server.ControlAsync(HttpMethod.Put, "/numbers", new JsonObject
        {
            ["address"] = server.Account.Numbers.Sms,
            ["messageUrl"] = $"{server.Program.Address}sms?a=1#rc=2&rp=5xx",
        });
        server.Program.Answers.Enqueue((503, "text/plain", ""));
        server.Program.Answers.Enqueue((503, "text/plain", ""));
        var thrice = await server.WriteAsync(new JsonObject { ["body"] = "b" });

        Assert.Equal((200, 3), ((int)thrice["webhooks"]![0]!["status"]!, (int)thrice["webhooks"]![0]!["attempts"]!));
        var last = server.Program.Webhooks.Events[^1];
        Assert.Equal($"{server.Program.Address}sms?a=1", last.Url);
        Assert.Equal(WebhookSignature.Of(server.Account.AuthToken, last.Url, last.Form), last.Headers["X-Twilio-Signature"]);
        var alert = Assert.Single((await server.ControlAsync(HttpMethod.Get, "/alerts")).Body!.AsArray())!;
        Assert.Equal(11200, (int)alert["code"]!);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_tried_twice_and_then_its_fallback_called()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.ControlAsync(HttpMethod.Put, "/numbers", new JsonObject
        {
            ["address"] = server.Account.Numbers.Sms,
            ["messageUrl"] = "http://127.0.0.1:1/sms",
            ["fallbackUrl"] = $"{server.Program.Address}riserva",
        });
        var sent = await server.WriteAsync(new JsonObject { ["body"] = "a" });

        Assert.Equal((0, 2), ((int)sent["webhooks"]![0]!["status"]!, (int)sent["webhooks"]![0]!["attempts"]!));
        var fallback = Assert.Single(server.Program.Webhooks.Events);
        Assert.Equal(("/riserva", "11205", "http://127.0.0.1:1/sms"), (fallback.Path, fallback["ErrorCode"]!, fallback["ErrorUrl"]!));
    }

    [Fact]
    public async Task A_public_address_is_signed_but_asked_for_here()
    {
        await using var server = await SimulatorServer.StartAsync(new SimulatorOptions { PublicUrl = new Uri("https://chat.comune.example") });
        var sent = await server.WriteAsync(new JsonObject { ["body"] = "a" });

        // The simulator alone has no such page: what matters is that it was asked.
        Assert.Equal(404, (int)sent["webhooks"]![0]!["status"]!);
    }

    [Theory]
    [InlineData("text/xml", "<Response><Message>ciao</Message></Response>", "ciao")]
    [InlineData("application/xml", "<Response><Message><Body>a &amp; b</Body></Message></Response>", "a & b")]
    [InlineData("text/plain", "OK", "OK")]
    public async Task What_the_answer_says_is_sent(string type, string body, string expected)
    {
        await using var server = await SimulatorServer.StartAsync();
        server.Program.Answers.Enqueue((200, type, body));
        await server.WriteAsync(new JsonObject { ["body"] = "salve" });

        var (_, messages) = await server.ControlAsync(HttpMethod.Get, "/messages?direction=outbound&status=delivered&wait=60");
        var reply = Assert.Single(messages!.AsArray())!;
        Assert.Equal((expected, "outbound-reply"), ((string)reply["body"]!, (string)reply["direction"]!));
    }

    [Theory]
    [InlineData("text/xml", "<Response>", 12100)]
    [InlineData("text/xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><Response>&b;</Response>", 12100)]
    [InlineData("application/json", "{}", 12300)]
    public async Task An_answer_that_is_none_is_listed(string type, string body, int code)
    {
        await using var server = await SimulatorServer.StartAsync();
        server.Program.Answers.Enqueue((200, type, body));
        await server.WriteAsync(new JsonObject { ["body"] = "salve" });

        var alert = Assert.Single((await server.ControlAsync(HttpMethod.Get, "/alerts")).Body!.AsArray())!;
        Assert.Equal(code, (int)alert["code"]!);
    }

    [Fact]
    public async Task After_STOP_nothing_is_sent_until_START()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.WriteAsync(new JsonObject { ["body"] = "Stop" });
        var (status, refused) = await server.CreateAsync(("Body", "ciao"));
        Assert.Equal((HttpStatusCode.BadRequest, 21610), (status, (int)refused!["code"]!));
        var (_, replies) = await server.ControlAsync(HttpMethod.Get, "/messages?direction=outbound&wait=60");
        Assert.Contains("unsubscribed", (string)replies![0]!["body"]!, StringComparison.Ordinal);
        Assert.Null(server.Program.Webhooks.Events[0]["OptOutType"]);

        await server.WriteAsync(new JsonObject { ["body"] = "start" });
        Assert.Equal(HttpStatusCode.Created, (await server.CreateAsync(("Body", "ciao"))).Status);
    }

    [Theory]
    [InlineData("none", "sms", "STOP", true)]
    [InlineData("default", "sms", "Stop per favore", true)]
    [InlineData("default", "whatsapp", "STOP", true)]
    [InlineData("advanced", "whatsapp", "Basta", false)]
    public async Task Who_handles_STOP_depends_on_the_setting(string handling, string channel, string word, bool sends)
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["optOut"] = handling });
        await server.WriteAsync(new JsonObject { ["channel"] = channel, ["body"] = word });

        var (status, _) = channel == "sms" ? await server.CreateAsync(("Body", "ciao")) : await server.CreateWhatsAppAsync(("Body", "ciao"));
        Assert.Equal(sends ? HttpStatusCode.Created : HttpStatusCode.BadRequest, status);
        Assert.Equal(sends ? null : "STOP", server.Program.Webhooks.Events[0]["OptOutType"]);
    }

    [Theory]
    [InlineData("""{ "channel": "sms", "from": "12" }""")]
    [InlineData("""{ "channel": "sms", "from": "+393990001001", "copies": 0 }""")]
    [InlineData("""{ "channel": "sms", "from": "+393990001001", "to": "+393990009999" }""")]
    [InlineData("""{ "channel": "piccione", "from": "+393990001001" }""")]
    [InlineData("""{ "channel": "sms" }""")]
    [InlineData("""{ "channel": "sms", "from": "+393990001001", "location": { "latitude": 91, "longitude": 0 } }""")]
    [InlineData("""{ "channel": "sms", "from": "+393990001001", "sconosciuto": 1 }""")]
    public async Task A_message_that_no_phone_would_send_is_refused(string json)
    {
        await using var server = await SimulatorServer.StartAsync();
        var (status, body) = await server.ControlAsync(HttpMethod.Post, "/messages", JsonNode.Parse(json));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("CB3902", (string)body!["detail"]!, StringComparison.Ordinal);
        Assert.Empty(server.Program.Webhooks.Events);
    }
}
