using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.Messaging.Rest;

public sealed class MessageResourceTests
{
    [Fact]
    public async Task A_message_can_be_read_redacted_and_deleted()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sid = await server.SendAsync(("Body", "segreto"));
        await server.WaitForAsync(sid, "delivered");
        var path = $"{server.AccountPath}/Messages/{sid}.json";

        Assert.Equal("segreto", (string)(await server.CallAsync(HttpMethod.Get, path)).Body!["body"]!);
        Assert.Equal("", (string)(await server.CallAsync(HttpMethod.Post, path, Form(("Body", "")))).Body!["body"]!);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.CallAsync(HttpMethod.Post, path, Form(("Body", "altro")))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await server.CallAsync(HttpMethod.Delete, path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.CallAsync(HttpMethod.Get, path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.CallAsync(HttpMethod.Delete, path)).Status);
    }

    [Fact]
    public async Task The_list_is_cut_into_pages_and_finds_by_number()
    {
        await using var server = await SimulatorServer.StartAsync();
        foreach (var text in new[] { "1", "2", "3" })
        {
            await server.WaitForAsync(await server.SendAsync(("Body", text)), "delivered");
        }

        await server.SendAsync(("Body", "altro"), ("To", "+393990001002"));
        var path = $"{server.AccountPath}/Messages.json?To=%2B393990001001&DateSent%3E=2020-01-01&PageSize=2";
        var first = (await server.CallAsync(HttpMethod.Get, path)).Body!;
        var next = (await server.CallAsync(HttpMethod.Get, (string)first["next_page_uri"]!)).Body!;

        Assert.Equal(["3", "2"], Texts(first));
        Assert.Equal(["1"], Texts(next));
        Assert.Null(next["next_page_uri"]);
        Assert.Empty(Texts((await server.CallAsync(HttpMethod.Get, $"{server.AccountPath}/Messages.json?DateSent%3C=2020-01-01")).Body!));
    }

    [Fact]
    public async Task A_scheduled_message_can_be_cancelled_until_it_leaves()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        await using var server = await SimulatorServer.StartAsync(time: time);
        (string, string)[] schedule =
            [("MessagingServiceSid", server.Account.Numbers.MessagingServiceSid), ("ScheduleType", "fixed"), ("SendAt", "2026-11-24T13:00:00Z")];
        var cancelled = await server.SendAsync([("Body", "no"), .. schedule]);
        var sent = await server.SendAsync([("Body", "sì"), .. schedule]);

        var (_, body) = await server.CallAsync(HttpMethod.Post, $"{server.AccountPath}/Messages/{cancelled}.json", Form(("Status", "canceled")));
        Assert.Equal("canceled", (string)body!["status"]!);
        Assert.Equal("scheduled", (string)(await server.CallAsync(HttpMethod.Get, $"{server.AccountPath}/Messages/{sent}.json")).Body!["status"]!);
        time.Advance(TimeSpan.FromHours(1));

        await server.Program.CallbackAsync(sent, "delivered");
        Assert.DoesNotContain(server.Program.Callbacks, callback => callback["MessageSid"] == cancelled);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.CallAsync(HttpMethod.Post, $"{server.AccountPath}/Messages/{sent}.json", Form(("Status", "canceled")))).Status);
    }

    [Fact]
    public async Task A_media_file_is_had_with_credentials_and_delivered_without()
    {
        await using var server = await SimulatorServer.StartAsync();
        var sent = await server.WriteAsync(new JsonObject
        {
            ["channel"] = "whatsapp",
            ["media"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["fileName"] = "buca.png", ["content"] = Convert.ToBase64String("foto"u8) }),
        });
        var webhook = Assert.Single(server.Program.Webhooks.Events);
        var path = new Uri(webhook["MediaUrl0"]!).AbsolutePath.Replace("/simulator/twilio", "", StringComparison.Ordinal);
        var credentials = $"{server.Account.AccountSid}:{server.Account.AuthToken}";

        Assert.Equal("image/png", webhook["MediaContentType0"]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.RawAsync(HttpMethod.Get, path, null, null)).StatusCode);
        using var redirect = await server.RawAsync(HttpMethod.Get, path, null, credentials);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, redirect.StatusCode);
        var delivery = redirect.Headers.Location!.AbsolutePath.Replace("/simulator/twilio", "", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.RawAsync(HttpMethod.Get, delivery, null, credentials)).StatusCode);
        using var file = await server.RawAsync(HttpMethod.Get, delivery, null, null);
        Assert.Equal("foto", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var list = (await server.CallAsync(HttpMethod.Get, $"{server.AccountPath}/Messages/{sent["message"]!["sid"]}/Media.json")).Body!;
        var media = Assert.Single(list["media_list"]!.AsArray())!;
        var resource = ((string)media["uri"]!).Replace("/2010-04-01/Accounts/" + server.Account.AccountSid, server.AccountPath, StringComparison.Ordinal);
        Assert.Equal("image/png", (string)(await server.CallAsync(HttpMethod.Get, resource)).Body!["content_type"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await server.CallAsync(HttpMethod.Delete, resource)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.RawAsync(HttpMethod.Get, delivery, null, null)).StatusCode);
    }

    private static IEnumerable<string> Texts(JsonNode list) => list["messages"]!.AsArray().Select(message => (string)message!["body"]!);

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] parameters) =>
        new(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
}
