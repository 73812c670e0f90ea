using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.Messaging.Rest;

public sealed class ContentResourceTests
{
    private const string QuickReply = """
        { "friendly_name": "scelta", "language": "it", "variables": { "1": "Anna" },
          "types": { "twilio/quick-reply": { "body": "Buongiorno {{1}}", "actions": [{ "title": "Sì", "id": "si" }, { "title": "No", "id": "no" }] } } }
        """;

    [Fact]
    public async Task A_template_is_made_read_changed_and_deleted()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sid = await server.CreateContentAsync(QuickReply);

        Assert.Equal("scelta", (string)(await server.CallAsync(HttpMethod.Get, $"/v1/Content/{sid}")).Body!["friendly_name"]!);
        var changed = await server.CallAsync(HttpMethod.Put, $"/v1/Content/{sid}", Json("""{ "types": { "twilio/text": { "body": "altro" } } }"""));
        Assert.Equal("altro", (string)changed.Body!["types"]!["twilio/text"]!["body"]!);
        Assert.Contains((await server.CallAsync(HttpMethod.Get, "/v1/Content")).Body!["contents"]!.AsArray(), listed => (string)listed!["sid"]! == sid);
        Assert.Equal(HttpStatusCode.NoContent, (await server.CallAsync(HttpMethod.Delete, $"/v1/Content/{sid}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.CallAsync(HttpMethod.Get, $"/v1/Content/{sid}")).Status);
    }

    [Fact]
    public async Task Approval_is_received_at_first_and_given_or_refused_later()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sid = await server.CreateContentAsync(QuickReply);
        Assert.Equal("unsubmitted", await StatusAsync(server, sid));

        var asked = await server.CallAsync(
            HttpMethod.Post, $"/v1/Content/{sid}/ApprovalRequests/whatsapp", Json("""{ "name": "scelta_1", "category": "UTILITY" }"""));
        Assert.Equal("received", (string)asked.Body!["status"]!);
        Assert.Equal("approved", await StatusAsync(server, sid));

        await server.ControlAsync(HttpMethod.Put, $"/contents/{sid}/approval", new JsonObject { ["status"] = "rejected", ["rejectionReason"] = "troppo vago" });
        Assert.Equal("rejected", await StatusAsync(server, sid));
        var listed = (await server.CallAsync(HttpMethod.Get, "/v1/ContentAndApprovals")).Body!["contents"]!.AsArray().Single(template => (string)template!["sid"]! == sid)!;
        Assert.Equal("troppo vago", (string)listed["approval_requests"]!["rejection_reason"]!);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "language": "it" }""")]
    [InlineData("""{ "types": { "twilio/text": { "body": "x" } } }""")]
    [InlineData("""{ "language": "it", "types": { "twilio/text": {} } }""")]
    [InlineData("""{ "language": "it", "types": { "twilio/altro": { "body": "x" } } }""")]
    public async Task A_template_that_says_nothing_is_refused(string json)
    {
        await using var server = await SimulatorServer.StartAsync();
        var (status, body) = await server.CallAsync(HttpMethod.Post, "/v1/Content", Json(json));
        Assert.Equal((HttpStatusCode.BadRequest, 20001), (status, (int)body!["code"]!));
    }

    [Fact]
    public async Task A_messaging_service_can_be_made_changed_and_deleted()
    {
        await using var server = await SimulatorServer.StartAsync();
        var made = await server.CallAsync(HttpMethod.Post, "/v1/Services", Form(("FriendlyName", "Tributi"), ("StatusCallback", $"{server.Program.Address}stati")));
        var sid = (string)made.Body!["sid"]!;

        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal(2, (await server.CallAsync(HttpMethod.Get, "/v1/Services")).Body!["services"]!.AsArray().Count);
        Assert.Equal(60, (int)(await server.CallAsync(HttpMethod.Post, $"/v1/Services/{sid}", Form(("ValidityPeriod", "60")))).Body!["validity_period"]!);
        Assert.Equal("Tributi", (string)(await server.CallAsync(HttpMethod.Get, $"/v1/Services/{sid}")).Body!["friendly_name"]!);
        Assert.Equal(server.Account.Numbers.Sms, (string)(await server.CallAsync(HttpMethod.Get, $"/v1/Services/{sid}/PhoneNumbers")).Body!["phone_numbers"]![0]!["phone_number"]!);
        Assert.Equal(server.Account.Numbers.WhatsApp, (string)(await server.CallAsync(HttpMethod.Get, $"/v1/Services/{sid}/ChannelSenders")).Body!["senders"]![0]!["sender"]!);

        var message = (string)(await server.CreateAsync(("MessagingServiceSid", sid), ("Body", "ciao"))).Body!["sid"]!;
        Assert.Equal("/stati", (await server.Program.CallbackAsync(message, "delivered")).Path);
        Assert.Equal(HttpStatusCode.NoContent, (await server.CallAsync(HttpMethod.Delete, $"/v1/Services/{sid}")).Status);
    }

    private static async Task<string> StatusAsync(SimulatorServer server, string sid) =>
        (string)(await server.CallAsync(HttpMethod.Get, $"/v1/Content/{sid}/ApprovalRequests")).Body!["whatsapp"]!["status"]!;

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] parameters) =>
        new(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
}
