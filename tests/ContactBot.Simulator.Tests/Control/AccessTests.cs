using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Simulator.Tests.Server;

namespace ContactBot.Simulator.Tests.Control;

public sealed class AccessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Host", "chat.comune.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task Who_comes_from_elsewhere_reaches_neither_page_nor_control(string header, string value)
    {
        await using var server = await SimulatorServer.StartAsync();
        foreach (var path in new[] { "/simulator", "/simulator/api/snapshot", "/simulator/api/events" })
        {
            using var client = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path));
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await client.SendAsync(request, Cancellation);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.StartsWith("CB3903", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_setting_opens_it_to_others()
    {
        await using var server = await SimulatorServer.StartAsync(new SimulatorOptions { AllowRemote = true });
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/simulator")) { Headers = { Host = "chat.comune.example" } };
        using var answer = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        await using var server = await SimulatorServer.StartAsync();
        using var client = new HttpClient();
        using var answer = await client.PostAsync(
            new Uri(server.Address, "/simulator/api/messages"), new StringContent("""{ "channel": "sms", "from": "+393990001001", "body": "x" }""", System.Text.Encoding.UTF8, "text/plain"),
            Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(server.Program.Webhooks.Events);
    }

    [Fact]
    public async Task The_page_runs_only_what_is_its_own()
    {
        await using var server = await SimulatorServer.StartAsync();
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(server.Address, "/simulator"), Cancellation);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(server.Address, "/simulator/page/altro.js"), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Who_watches_sees_the_present_and_then_each_change()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.WriteAsync(new JsonObject { ["body"] = "prima" });
        using var client = new HttpClient();
        using var stream = new StreamReader(await client.GetStreamAsync(new Uri(server.Address, "/simulator/api/events"), Cancellation));
        Assert.Equal("event: snapshot", await stream.ReadLineAsync(Cancellation));
        Assert.Contains("prima", await stream.ReadLineAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal("", await stream.ReadLineAsync(Cancellation));

        await server.WriteAsync(new JsonObject { ["body"] = "dopo" });

        Assert.Equal("event: phone", await stream.ReadLineAsync(Cancellation));
        Assert.Contains(SimulatorServer.Citizen[1..], await stream.ReadLineAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal("", await stream.ReadLineAsync(Cancellation));
        Assert.Equal("event: message", await stream.ReadLineAsync(Cancellation));
        Assert.Contains("dopo", await stream.ReadLineAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_not_named_stays()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["messagesPerSecond"] = 3 });
        var (_, settings) = await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["queueSeconds"] = 9 });

        Assert.Equal((3, 9, "default"), ((double)settings!["messagesPerSecond"]!, (int)settings["queueSeconds"]!, (string)settings["optOut"]!));
        Assert.Equal(HttpStatusCode.BadRequest, (await server.ControlAsync(HttpMethod.Put, "/settings", new JsonObject { ["queueSeconds"] = -1 })).Status);
    }

    [Fact]
    public async Task A_reset_forgets_everything()
    {
        await using var server = await SimulatorServer.StartAsync();
        await server.WriteAsync(new JsonObject { ["body"] = "STOP" });
        await server.FaultAsync(new JsonObject { ["outcome"] = new JsonObject { ["status"] = "failed" } });

        Assert.Equal(HttpStatusCode.NoContent, (await server.ControlAsync(HttpMethod.Delete, "")).Status);

        Assert.Empty((await server.ControlAsync(HttpMethod.Get, "/messages")).Body!.AsArray());
        Assert.Empty((await server.ControlAsync(HttpMethod.Get, "/faults")).Body!.AsArray());
        await server.WaitForAsync(await server.SendAsync(("Body", "ciao")), "delivered");
    }
}
