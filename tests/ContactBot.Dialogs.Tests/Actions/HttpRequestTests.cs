using System.Net;
using System.Text;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Actions;

public sealed class HttpRequestTests
{
    [Theory]
    [InlineData("json", """{"city":"Torino"}""", "Torino")]
    [InlineData("json", "not json", "")]
    [InlineData("none", """{"city":"Torino"}""", "")]
    public async Task The_answer_is_read_as_its_type_says(string type, string answer, string city)
    {
        using var bot = Ask(
            $$""" "method": "GET", "url": "https://example.it/a", "responseType": "{{type}}" """,
            "${$r.statusCode} ${$r.reasonPhrase} ${$r.headers['X-Kind']} ${$r.content.city}",
            answer,
            out _);
        Assert.Equal([$"201 Created test {city}".TrimEnd()], (await bot.SayAsync("ciao")).Select(text => text.TrimEnd()));
    }

    [Fact]
    public async Task An_answer_that_is_an_activity_or_several_is_sent()
    {
        using var one = Ask(""" "method": "GET", "url": "https://example.it/a", "responseType": "activity" """, "done", """{"type":"message","text":"uno"}""", out _);
        Assert.Equal(["uno", "done"], await one.SayAsync("ciao"));
        using var several = Ask(""" "method": "GET", "url": "https://example.it/a", "responseType": "activities" """, "done", """[{"text":"uno"},{"text":"due"}]""", out _);
        Assert.Equal(["uno", "due", "done"], await several.SayAsync("ciao"));
    }

    [Fact]
    public async Task Bytes_stay_bytes()
    {
        using var bot = Ask(""" "method": "GET", "url": "https://example.it/a", "responseType": "binary" """, "${base64($r.content)}", "abc", out _);
        Assert.Equal(["YWJj"], await bot.SayAsync("ciao"));
    }

    [Fact]
    public async Task What_is_asked_carries_method_headers_type_and_a_bound_body()
    {
        using var bot = Ask(
            """
            "method": "PUT", "url": "https://example.it/${turn.activity.text}", "contentType": "text/plain",
            "headers": { "X-Who": "=turn.activity.text", "Authorization": "Bearer ${turn.activity.text}" },
            "body": { "name": "${turn.activity.text}", "list": [ "=1 + 1" ] }
            """,
            "done",
            "{}",
            out var service);
        await bot.SayAsync("ada");
        Assert.Equal("PUT https://example.it/ada", service.Line);
        Assert.Equal("text/plain; charset=utf-8", service.ContentType);
        Assert.Equal("ada|Bearer ada", service.Headers);
        Assert.Equal("""{"name":"ada","list":[2]}""", service.Body!.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_is_none_fails_with_a_number()
    {
        using var bot = Ask(""" "method": "GET", "url": "file:///etc/passwd" """, "done", "", out _);
        var exception = await Assert.ThrowsAsync<BotTurnException>(() => bot.SayAsync("ciao"));
        Assert.Contains("CB2302", exception.Message, StringComparison.Ordinal);
    }

    private static BotFixture Ask(string request, string reply, string answer, out Service service)
    {
        var made = new Service(answer);
        service = made;
        return new BotFixture(
            BotFixture.Dialog($$"""
                "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
                  { "$kind": "Microsoft.HttpRequest", "resultProperty": "$r", {{request}} },
                  { "$kind": "Microsoft.SendActivity", "activity": "{{reply}}" } ] } ]
                """),
            new DialogBotOptions { Http = () => new HttpClient(made) });
    }

    private sealed class Service(string answer) : HttpMessageHandler
    {
        public string? Line { get; private set; }

        public string? ContentType { get; private set; }

        public string? Headers { get; private set; }

        public string? Body { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Line = $"{request.Method} {request.RequestUri}";
            Headers = request.Headers.Contains("X-Who") ? $"{request.Headers.GetValues("X-Who").Single()}|{request.Headers.Authorization}" : null;
            ContentType = request.Content?.Headers.ContentType?.ToString();
            Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            var response = new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
            response.Headers.Add("X-Kind", "test");
            return response;
        }
    }
}
