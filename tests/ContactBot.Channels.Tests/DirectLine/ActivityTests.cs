using System.Net;

namespace ContactBot.Channels.Tests.DirectLine;

public sealed class ActivityTests(DirectLineServer server) : IClassFixture<DirectLineServer>
{
    [Fact]
    public async Task A_message_is_echoed_with_its_id_and_its_untouched_channel_data()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        var posted = await client.SayAsync(opened.Id, "ciao", "c1");
        var read = await client.ReadAsync(opened.Id);
        Assert.Equal(["Sono l'assistente automatico.", "ciao", "1: ciao"], read.Texts);
        var echo = read.Json.GetProperty("activities")[1];
        Assert.Equal(posted.Text("id"), echo.GetProperty("id").GetString());
        Assert.Equal("""{"clientActivityID":"c1","extra":"kept"}""", echo.GetProperty("channelData").GetRawText());
        Assert.EndsWith("+00:00", echo.GetProperty("timestamp").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_watermark_reads_on_where_one_left_off()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        await client.SayAsync(opened.Id, "uno");
        var watermark = long.Parse((await client.ReadAsync(opened.Id)).Text("watermark"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Empty((await client.ReadAsync(opened.Id, watermark)).Texts);
        await client.SayAsync(opened.Id, "due");
        Assert.Equal(["due", "2: due"], (await client.ReadAsync(opened.Id, watermark)).Texts);
    }

    [Fact]
    public async Task A_repeated_post_has_no_second_effect_and_gives_the_same_id()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.SayAsync(opened.Id, "ciao", "c1")));
        Assert.Single(answers.Select(answer => answer.Text("id")).Distinct());
        Assert.Equal(3, (await client.ReadAsync(opened.Id)).Texts.Count);
    }

    [Fact]
    public async Task The_sender_is_the_token_s_user_whatever_the_client_writes()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        await client.PostTextAsync($"/conversations/{opened.Id}/activities", """{"type":"message","text":"sono il bot","from":{"id":"bot","role":"bot"},"id":"x","conversation":{"id":"y"}}""");
        var echo = (await client.ReadAsync(opened.Id)).Json.GetProperty("activities")[1];
        Assert.Equal("""{"id":"dl_anna","role":"user"}""", echo.GetProperty("from").GetRawText());
        Assert.Equal(opened.Id, echo.GetProperty("conversation").GetProperty("id").GetString());
        Assert.NotEqual("x", echo.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Typing_is_accepted_and_kept_nowhere()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        var answer = await client.PostAsync($"/conversations/{opened.Id}/activities", new { type = "typing", from = new { id = "dl_anna" } });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Text("id"));
        Assert.Single((await client.ReadAsync(opened.Id)).Texts);
    }

    [Fact]
    public async Task Without_a_known_user_the_bot_greets_with_the_first_message()
    {
        using var client = server.Client();
        var started = await client.PostAsync("/conversations");
        var id = started.Text("conversationId");
        Assert.Empty((await client.ReadAsync(id)).Texts);
        await client.SayAsync(id, "ciao");
        Assert.Equal(["Sono l'assistente automatico.", "ciao", "1: ciao"], (await client.ReadAsync(id)).Texts);
    }

    [Theory]
    [InlineData("{\"type\":\"message\",")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":7}")]
    [InlineData("")]
    [InlineData("{\"text\":\"senza tipo\"}")]
    [InlineData("{\"type\":\"conversationUpdate\"}")]
    public async Task A_body_that_is_no_activity_is_400_with_a_reason(string body)
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        var answer = await client.PostTextAsync($"/conversations/{opened.Id}/activities", body);
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.ErrorCode));
        Assert.StartsWith("CB", answer.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_300_KB_is_413_and_nothing_is_kept()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        var answer = await client.SayAsync(opened.Id, new string('à', 300_001), "big");
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "PayloadTooLarge"), (answer.Status, answer.ErrorCode));
        Assert.Single((await client.ReadAsync(opened.Id)).Texts);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync(opened.Id, new string('x', 299_000), "almost")).Status);
    }

    [Fact]
    public async Task An_unknown_conversation_is_404_everywhere()
    {
        using var client = server.Client();
        Assert.Equal(HttpStatusCode.NotFound, (await client.ReadAsync("nessuna")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SayAsync("nessuna", "ciao")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/conversations/nessuna")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/nulla")).Status);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public async Task A_watermark_that_we_never_gave_is_400(string watermark)
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync($"/conversations/{opened.Id}/activities?watermark={watermark}")).Status);
    }

    [Fact]
    public async Task A_preflight_from_any_page_is_answered_for_the_official_client_s_headers()
    {
        using var http = new HttpClient();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, server.Root + "/conversations");
        preflight.Headers.Add("Origin", "https://www.comune.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        using var response = await http.SendAsync(preflight, TestContext.Current.CancellationToken);
        Assert.Equal("https://www.comune.example", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("true", response.Headers.GetValues("Access-Control-Allow-Credentials").Single());
    }
}
