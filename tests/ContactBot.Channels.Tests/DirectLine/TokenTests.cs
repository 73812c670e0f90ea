using System.Net;
using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.TestKit.DirectLine;

namespace ContactBot.Channels.Tests.DirectLine;

public sealed class TokenTests(DirectLineServer server) : IClassFixture<DirectLineServer>
{
    [Fact]
    public async Task The_secret_makes_a_token_that_opens_its_conversation_once_anew_and_then_again()
    {
        using var client = server.Client();
        var generated = await client.PostAsync("/tokens/generate", new { user = new { id = "dl_anna", name = "Anna" } });
        Assert.Equal(HttpStatusCode.OK, generated.Status);
        Assert.Equal(3600, generated.Json.GetProperty("expires_in").GetInt32());

        client.Credential = generated.Text("token");
        var first = await client.PostAsync("/conversations");
        var second = await client.PostAsync("/conversations");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.Equal(generated.Text("conversationId"), second.Text("conversationId"));
        Assert.StartsWith("ws://", second.Text("streamUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_refreshes_and_a_secret_does_not()
    {
        using var client = server.Client();
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/tokens/refresh")).Status);
        var opened = await client.OpenAsync();
        var refreshed = await client.PostAsync("/tokens/refresh");
        Assert.Equal((HttpStatusCode.OK, opened.Id), (refreshed.Status, refreshed.Text("conversationId")));
        client.Credential = refreshed.Text("token");
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync(opened.Id)).Status);
    }

    [Fact]
    public async Task Without_authorization_it_is_401_and_with_a_wrong_one_403()
    {
        using var client = server.Client();
        client.Credential = null;
        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), Refusal(await client.PostAsync("/conversations")));
        client.Credential = "non sono un segreto";
        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), Refusal(await client.PostAsync("/conversations")));
    }

    [Fact]
    public async Task A_forged_token_is_403()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        var forger = new TokenIssuer(server.Options with { Secret = "un altro segreto qualunque" }, TimeProvider.System);
        client.Credential = forger.Issue(new DirectLineToken(opened.Id, "dl_anna", null, []), TokenUse.Conversation, TimeSpan.FromHours(1));
        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), Refusal(await client.ReadAsync(opened.Id)));
    }

    [Fact]
    public async Task An_expired_token_is_403_TokenExpired()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        client.Credential = Issue(opened.Id, TokenUse.Conversation, TimeSpan.FromSeconds(-1));
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), Refusal(await client.SayAsync(opened.Id, "ciao")));
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), Refusal(await client.PostAsync("/tokens/refresh")));
    }

    [Theory]
    [InlineData(TokenUse.Resume)]
    [InlineData(TokenUse.Stream)]
    public async Task A_token_for_another_use_is_403(TokenUse use)
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        client.Credential = Issue(opened.Id, use, TimeSpan.FromHours(1));
        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), Refusal(await client.ReadAsync(opened.Id)));
    }

    [Fact]
    public async Task The_token_of_one_conversation_opens_no_other()
    {
        using var client = server.Client();
        var mine = await client.OpenAsync();
        using var other = server.Client();
        await other.OpenAsync("dl_bruno");
        Assert.Equal(HttpStatusCode.Forbidden, (await other.ReadAsync(mine.Id)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.SayAsync(mine.Id, "intruso")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"/conversations/{mine.Id}")).Status);
        Assert.DoesNotContain("intruso", (await client.ReadAsync(mine.Id)).Texts);
    }

    [Fact]
    public async Task A_token_for_trusted_origins_is_refused_from_elsewhere()
    {
        using var client = server.Client();
        var generated = await client.PostAsync("/tokens/generate", new { user = new { id = "dl_anna" }, trustedOrigins = new[] { "https://www.comune.example" } });
        client.Credential = generated.Text("token");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("/conversations")).Status);
    }

    [Fact]
    public async Task A_user_id_that_could_be_mistaken_for_a_page_s_own_is_refused()
    {
        using var client = server.Client();
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), Refusal(await client.PostAsync("/tokens/generate", new { user = new { id = "anna" } })));
    }

    [Fact]
    public async Task A_token_makes_no_tokens()
    {
        using var client = server.Client();
        await client.OpenAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("/tokens/generate")).Status);
    }

    private string Issue(string conversationId, TokenUse use, TimeSpan lifetime)
    {
        var issuer = new TokenIssuer(server.Options, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(TimeProvider.System.GetUtcNow().AddHours(-2)));
        return issuer.Issue(new DirectLineToken(conversationId, "dl_anna", null, []), use, TimeSpan.FromHours(2) + lifetime);
    }

    private static (HttpStatusCode, string?) Refusal(DirectLineAnswer answer) => (answer.Status, answer.ErrorCode);
}
