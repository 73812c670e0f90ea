using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.Messaging.Rest;

public sealed class CreateMessageTests
{
    [Fact]
    public async Task A_message_from_a_number_is_queued()
    {
        await using var server = await SimulatorServer.StartAsync();
        var (status, body) = await server.CreateAsync(("Body", "Il suo appuntamento è domani"));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("queued", (string)body!["status"]!);
        Assert.Equal("1", (string)body["num_segments"]!);
        Assert.Equal(server.Account.Numbers.Sms, (string)body["from"]!);
        Assert.StartsWith("SM", (string)body["sid"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_a_service_is_accepted_and_gets_its_sender_later()
    {
        await using var server = await SimulatorServer.StartAsync();
        var (_, body) = await server.CreateAsync(("MessagingServiceSid", server.Account.Numbers.MessagingServiceSid), ("Body", "ciao"));

        Assert.Equal("accepted", (string)body!["status"]!);
        Assert.Null(body["from"]);
        var delivered = await server.WaitForAsync((string)body["sid"]!, "delivered");
        Assert.Equal(server.Account.Numbers.Sms, (string)delivered["line"]!);
    }

    [Theory]
    [InlineData("To", "12", 21211)]
    [InlineData("To", "", 21604)]
    [InlineData("To", "+390512345678", 21614)]
    [InlineData("To", "whatsapp:+393990001001", 21910)]
    [InlineData("From", "+393990009999", 21606)]
    [InlineData("From", "", 21603)]
    [InlineData("Body", "", 21602)]
    [InlineData("MediaUrl", "non un indirizzo", 21620)]
    [InlineData("StatusCallback", "non un indirizzo", 21609)]
    [InlineData("ValidityPeriod", "0", 21626)]
    [InlineData("ValidityPeriod", "36001", 21626)]
    [InlineData("ContentSid", "HX00000000000000000000000000000000", 21655)]
    [InlineData("ContentVariables", "{}", 21654)]
    [InlineData("ScheduleType", "fixed", 35118)]
    public async Task A_mistake_is_refused_with_Twilios_number(string name, string value, int code)
    {
        await using var server = await SimulatorServer.StartAsync();
        List<(string, string)> parameters = [(name, value)];
        if (name != "Body")
        {
            parameters.Add(("Body", "ciao"));
        }

        await AssertRefusedAsync(server.CreateAsync([.. parameters]), HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task A_text_of_more_than_1600_characters_is_refused()
    {
        await using var server = await SimulatorServer.StartAsync();
        Assert.Equal(HttpStatusCode.Created, (await server.CreateAsync(("Body", new string('a', 1600)))).Status);
        await AssertRefusedAsync(server.CreateAsync(("Body", new string('a', 1601))), HttpStatusCode.BadRequest, 21617);
    }

    [Fact]
    public async Task An_unknown_WhatsApp_sender_is_refused()
    {
        await using var server = await SimulatorServer.StartAsync();
        await AssertRefusedAsync(
            server.CreateAsync(("From", "whatsapp:+393990009999"), ("To", $"whatsapp:{SimulatorServer.Citizen}"), ("Body", "ciao")), HttpStatusCode.BadRequest, 63007);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("AC00000000000000000000000000000000:sbagliato")]
    public async Task Without_the_right_credentials_nothing_answers(string? credentials)
    {
        await using var server = await SimulatorServer.StartAsync();
        using var answer = await server.RawAsync(HttpMethod.Get, $"{server.AccountPath}/Messages.json", content: null, credentials);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(20003, (int)JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["code"]!);
    }

    [Theory]
    [InlineData("/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json")]
    [InlineData("/2010-04-01/Nothing")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        await using var server = await SimulatorServer.StartAsync();
        await AssertRefusedAsync(server.CallAsync(HttpMethod.Get, path), HttpStatusCode.NotFound, 20404);
    }

    [Fact]
    public async Task Too_many_calls_in_a_second_are_refused()
    {
        await using var server = await SimulatorServer.StartAsync(time: new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["requestsPerSecond"] = 2 });

        Assert.Equal(HttpStatusCode.Created, (await server.CreateAsync(("Body", "1"))).Status);
        Assert.Equal(HttpStatusCode.Created, (await server.CreateAsync(("Body", "2"))).Status);
        await AssertRefusedAsync(server.CreateAsync(("Body", "3")), HttpStatusCode.TooManyRequests, 20429);
    }

    [Fact]
    public async Task Above_its_rate_a_sender_queues_and_above_its_queue_it_is_refused()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var server = await SimulatorServer.StartAsync(time: time);
        await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["messagesPerSecond"] = 1, ["queueSeconds"] = 1 });

        var first = await server.SendAsync(("Body", "1"));
        var second = await server.SendAsync(("Body", "2"));
        await server.CreateAsync(("Body", "3"));
        await AssertRefusedAsync(server.CreateAsync(("Body", "4")), HttpStatusCode.TooManyRequests, 21611);

        await server.Program.CallbackAsync(first, "delivered");
        Assert.DoesNotContain(server.Program.Callbacks, callback => callback["MessageSid"] == second);
        time.Advance(TimeSpan.FromSeconds(1));
        await server.Program.CallbackAsync(second, "delivered");
    }

    [Fact]
    public async Task A_message_of_a_service_that_finds_no_room_fails_with_30001()
    {
        await using var server = await SimulatorServer.StartAsync(time: new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["messagesPerSecond"] = 1, ["queueSeconds"] = 0 });
        await server.CreateAsync(("Body", "1"));

        var sid = await server.SendAsync(("MessagingServiceSid", server.Account.Numbers.MessagingServiceSid), ("Body", "2"));

        Assert.Equal("30001", (await server.Program.CallbackAsync(sid, "failed"))["ErrorCode"]);
    }

    private static async Task AssertRefusedAsync(Task<(HttpStatusCode Status, JsonNode? Body)> call, HttpStatusCode status, int code)
    {
        var (actual, body) = await call;
        Assert.Equal((status, code), (actual, (int)body!["code"]!));
        Assert.Equal((int)status, (int)body["status"]!);
        Assert.Equal($"https://www.twilio.com/docs/errors/{code}", (string)body["more_info"]!);
        Assert.NotEmpty((string)body["message"]!);
    }
}
