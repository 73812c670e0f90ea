using System.Text;
using System.Text.Json.Nodes;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.Messaging.Sending;

public sealed class WhatsAppTests
{
    private const string Template = """
        { "language": "it", "types": { "twilio/quick-reply": { "body": "Gentile {{1}}, la pratica {{2}} è pronta.", "actions": [{ "title": "Grazie", "id": "grazie" }] } } }
        """;

    private const string List = """
        { "language": "it", "types": { "twilio/list-picker": { "body": "Scelga", "button": "Servizi",
          "items": [{ "id": "cie", "item": "Carta d'identità", "description": "Rilascio" }, { "id": "tari", "item": "TARI" }] } } }
        """;

    [Fact]
    public async Task Free_words_need_an_open_window()
    {
        await using var server = await SimulatorServer.StartAsync();
        Assert.Equal("63016", (await server.Program.CallbackAsync(await server.SendWhatsAppAsync(("Body", "prima")), "failed"))["ErrorCode"]);

        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["body"] = "salve" });
        await server.Program.CallbackAsync(await server.SendWhatsAppAsync(("Body", "dentro")), "delivered");

        await server.ControlAsync(HttpMethod.Put, $"/phones/{SimulatorServer.Citizen}", new JsonObject { ["windowOpen"] = false });
        Assert.Equal("63016", (await server.Program.CallbackAsync(await server.SendWhatsAppAsync(("Body", "dopo")), "failed"))["ErrorCode"]);
    }

    [Fact]
    public async Task The_window_closes_after_a_day()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var server = await SimulatorServer.StartAsync(time: time);
        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["body"] = "salve" });

        time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await server.Program.CallbackAsync(await server.SendWhatsAppAsync(("Body", "in tempo")), "delivered");
        time.Advance(TimeSpan.FromSeconds(1));
        await server.Program.CallbackAsync(await server.SendWhatsAppAsync(("Body", "tardi")), "failed");
    }

    [Fact]
    public async Task Only_an_approved_template_passes_a_closed_window()
    {
        await using var server = await SimulatorServer.StartAsync();
        var content = await server.CreateContentAsync(Template);
        (string, string)[] message = [("ContentSid", content), ("ContentVariables", """{"1":"Anna","2":"12/2026"}""")];
        Assert.Equal("63016", (await server.Program.CallbackAsync(await server.SendWhatsAppAsync(message), "failed"))["ErrorCode"]);

        await ApproveAsync(server, content);
        var arrived = await server.WaitForAsync(await server.SendWhatsAppAsync(message), "delivered");

        Assert.Equal("Gentile Anna, la pratica 12/2026 è pronta.", (string)arrived["body"]!);
        Assert.True((bool)arrived["asTemplate"]!);
    }

    [Fact]
    public async Task One_template_is_approved_from_the_start()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.ControlAsync(HttpMethod.Delete, "");
        var template = server.Account.Templates.Single(known => known.Name == "avviso");

        var sid = await server.SendWhatsAppAsync(("ContentSid", template.ContentSid), ("ContentVariables", """{"1":"la pratica è pronta."}"""));

        var arrived = await server.WaitForAsync(sid, "delivered");
        Assert.Equal(template.Body.Replace("{{1}}", "la pratica è pronta.", StringComparison.Ordinal), (string)arrived["body"]!);
    }

    [Fact]
    public async Task A_template_with_an_empty_place_fails()
    {
        await using var server = await SimulatorServer.StartAsync();
        var content = await server.CreateContentAsync(Template);
        await ApproveAsync(server, content);
        var sid = await server.SendWhatsAppAsync(("ContentSid", content), ("ContentVariables", """{"1":"Anna"}"""));
        Assert.Equal("63028", (await server.Program.CallbackAsync(sid, "failed"))["ErrorCode"]);
    }

    [Fact]
    public async Task A_tapped_button_comes_back_with_what_it_stands_for()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["body"] = "salve" });
        var sid = await server.SendWhatsAppAsync(("ContentSid", await server.CreateContentAsync(Template)), ("ContentVariables", """{"1":"Anna","2":"1"}"""));
        await server.WaitForAsync(sid, "delivered");

        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["replyTo"] = sid, ["choiceId"] = "grazie" });

        var webhook = server.Program.Webhooks.Events.Last(received => received["ButtonPayload"] is not null);
        Assert.Equal(("Grazie", "grazie", "Grazie", "interactive"), (webhook["ButtonText"]!, webhook["ButtonPayload"]!, webhook["Body"]!, webhook["MessageType"]!));
        Assert.Equal((sid, server.Account.Numbers.WhatsApp), (webhook["OriginalRepliedMessageSid"]!, webhook["OriginalRepliedMessageSender"]!));
    }

    [Fact]
    public async Task A_list_is_for_open_windows_and_its_line_comes_back()
    {
        await using var server = await SimulatorServer.StartAsync();
        var content = await server.CreateContentAsync(List);
        await ApproveAsync(server, content);
        await server.Program.CallbackAsync(await server.SendWhatsAppAsync(("ContentSid", content)), "failed");
        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["body"] = "salve" });
        var sid = await server.SendWhatsAppAsync(("ContentSid", content));
        await server.WaitForAsync(sid, "delivered");

        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["replyTo"] = sid, ["choiceId"] = "cie" });

        var webhook = server.Program.Webhooks.Events.Last(received => received["ListId"] is not null);
        Assert.Equal(("cie", "Carta d'identità", "Rilascio"), (webhook["ListId"]!, webhook["ListTitle"]!, webhook["ListDescription"]!));
    }

    [Fact]
    public async Task More_than_three_buttons_are_refused_in_the_window()
    {
        await using var server = await SimulatorServer.StartAsync();
        var actions = string.Join(',', Enumerable.Range(1, 4).Select(number => $$"""{ "title": "{{number}}", "id": "{{number}}" }"""));
        var content = await server.CreateContentAsync($$"""{ "language": "it", "types": { "twilio/quick-reply": { "body": "x", "actions": [{{actions}}] } } }""");
        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["body"] = "salve" });

        Assert.Equal("63021", (await server.Program.CallbackAsync(await server.SendWhatsAppAsync(("ContentSid", content)), "failed"))["ErrorCode"]);
    }

    [Fact]
    public async Task A_file_is_fetched_and_a_missing_one_fails()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.WriteAsync(new JsonObject { ["channel"] = "whatsapp", ["body"] = "salve" });
        var sid = await server.SendWhatsAppAsync(("Body", "il modulo"), ("MediaUrl", $"{server.Program.Address}file"));
        var arrived = await server.WaitForAsync(sid, "delivered");

        Assert.StartsWith("MM", sid, StringComparison.Ordinal);
        Assert.Equal("modulo.pdf", (string)arrived["media"]![0]!["fileName"]!);
        var missing = await server.SendWhatsAppAsync(("MediaUrl", $"http://127.0.0.1:1/niente"));
        Assert.Equal("63019", (await server.Program.CallbackAsync(missing, "failed"))["ErrorCode"]);
    }

    private static async Task ApproveAsync(SimulatorServer server, string content) => await server.CallAsync(
        HttpMethod.Post, $"/v1/Content/{content}/ApprovalRequests/whatsapp", new StringContent("""{ "name": "pratica", "category": "UTILITY" }""", Encoding.UTF8, "application/json"));
}
