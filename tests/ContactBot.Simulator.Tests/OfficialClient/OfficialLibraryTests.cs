using System.Text.Json.Nodes;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.OfficialClient;

public sealed class OfficialLibraryTests
{
    [Fact]
    public async Task It_sends_reads_lists_redacts_and_deletes_messages()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var library = await OfficialLibrary.StartAsync(server.Account);

        var created = (await library.CallAsync("create", new JsonObject
        {
            ["from"] = server.Account.Numbers.Sms,
            ["to"] = SimulatorServer.Citizen,
            ["body"] = "Gentile Anna, è pronta.",
            ["statusCallback"] = $"{server.Program.Address}stati",
        }))["result"]!;
        var sid = (string)created["sid"]!;
        await server.Program.CallbackAsync(sid, "delivered");

        Assert.Equal(("queued", "outbound-api", "1"), ((string)created["status"]!, (string)created["direction"]!, (string)created["numSegments"]!));
        Assert.Equal("delivered", (string)(await library.CallAsync("fetch", sid))["result"]!["status"]!);
        Assert.Single((await library.CallAsync("list", new JsonObject { ["to"] = SimulatorServer.Citizen }))["result"]!.AsArray());
        Assert.Equal("", (string)(await library.CallAsync("redact", sid))["result"]!["body"]!);
        Assert.True((bool)(await library.CallAsync("remove", sid))["result"]!);
        Assert.Equal(20404, (int)(await library.CallAsync("fetch", sid))["error"]!["code"]!);
    }

    [Fact]
    public async Task It_reads_every_page_of_a_list()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var library = await OfficialLibrary.StartAsync(server.Account);
        for (var number = 0; number < 5; number++)
        {
            await server.SendAsync(("Body", $"{number}"));
        }

        Assert.Equal(5, (await library.CallAsync("list", new JsonObject { ["pageSize"] = 2 }))["result"]!.AsArray().Count);
    }

    [Fact]
    public async Task It_understands_a_refusal()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var library = await OfficialLibrary.StartAsync(server.Account);
        var error = (await library.CallAsync("create", new JsonObject { ["from"] = server.Account.Numbers.Sms, ["to"] = "12", ["body"] = "x" }))["error"]!;

        Assert.Equal((21211, 400), ((int)error["code"]!, (int)error["status"]!));
        Assert.Equal("https://www.twilio.com/docs/errors/21211", (string)error["moreInfo"]!);
    }

    [Fact]
    public async Task It_makes_templates_and_sends_them()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var library = await OfficialLibrary.StartAsync(server.Account);
        var content = (await library.CallAsync("createContent", JsonNode.Parse("""
            { "language": "it", "friendly_name": "pronta", "types": { "twilio/text": { "body": "La pratica {{1}} è pronta." } } }
            """)))["result"]!;
        var approval = (await library.CallAsync("approveContent", new JsonObject { ["sid"] = (string)content["sid"]!, ["name"] = "pronta", ["category"] = "UTILITY" }))["result"]!;
        var created = (await library.CallAsync("create", new JsonObject
        {
            ["messagingServiceSid"] = server.Account.Numbers.MessagingServiceSid,
            ["to"] = $"whatsapp:{SimulatorServer.Citizen}",
            ["contentSid"] = (string)content["sid"]!,
            ["contentVariables"] = """{"1":"12"}""",
        }))["result"]!;

        Assert.Equal("received", (string)approval["status"]!);
        Assert.Equal("La pratica 12 è pronta.", (string)(await server.WaitForAsync((string)created["sid"]!, "delivered"))["body"]!);
        Assert.Single((await library.CallAsync("listServices"))["result"]!.AsArray());
    }

    [Fact]
    public async Task It_believes_every_webhook_that_is_signed_and_no_other()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var library = await OfficialLibrary.StartAsync(server.Account);
        await server.WriteAsync(new JsonObject { ["body"] = "È rotto il lampione «+1»\nin via Roma 👍 " });
        await server.WriteAsync(new JsonObject
        {
            ["channel"] = "whatsapp",
            ["location"] = new JsonObject { ["latitude"] = 44.5, ["longitude"] = 11.3 },
            ["parameters"] = new JsonObject { ["Vuoto"] = "", ["a"] = "1", ["Z"] = "2" },
        });
        await server.Program.CallbackAsync(await server.SendAsync(("Body", "ciao")), "delivered");
        var believed = server.Program.Webhooks.Events.Count;
        await server.WriteAsync(new JsonObject { ["body"] = "falso", ["signature"] = "wrong" });

        Assert.Equal(5, believed);
        foreach (var (place, webhook) in server.Program.Webhooks.Events.Index())
        {
            var valid = (bool)(await library.CallAsync("validate", new JsonObject
            {
                ["signature"] = webhook.Headers["X-Twilio-Signature"],
                ["url"] = webhook.Url,
                ["parameters"] = new JsonObject(webhook.Form.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            }))["result"]!;
            Assert.Equal(place < believed, valid);
        }
    }
}
