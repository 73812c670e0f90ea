using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ContactBot.Channels.Tests.DirectLine;

/// <summary>How the chat on the website gets in, and comes back.</summary>
public sealed class WidgetTokenTests(DirectLineServer server) : IClassFixture<DirectLineServer>
{
    [Fact]
    public async Task A_new_visitor_gets_a_conversation_and_may_resume_it_later()
    {
        var first = await AskAsync(new { });
        var again = await AskAsync(new { conversationId = first.GetProperty("conversationId").GetString(), resume = first.GetProperty("resume").GetString() });
        Assert.Equal(first.GetProperty("conversationId").GetString(), again.GetProperty("conversationId").GetString());
        Assert.Equal(first.GetProperty("userId").GetString(), again.GetProperty("userId").GetString());

        using var client = server.Client();
        client.Credential = again.GetProperty("token").GetString();
        Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("/conversations")).Status);
    }

    [Fact]
    public async Task A_forged_resume_begins_a_new_conversation()
    {
        var first = await AskAsync(new { });
        var forged = await AskAsync(new { conversationId = first.GetProperty("conversationId").GetString(), resume = "falso" });
        Assert.NotEqual(first.GetProperty("conversationId").GetString(), forged.GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task An_unknown_body_is_404()
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync(server.Host.Address + "/widget/token", new { body = "atlantide" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart_of_the_program()
    {
        await using var own = new DirectLineServer();
        await own.InitializeAsync();
        using var before = own.Client();
        var opened = await before.OpenAsync();
        await before.SayAsync(opened.Id, "uno");
        await own.RestartAsync();
        using var after = own.Client();
        after.Credential = opened.Token;
        await after.SayAsync(opened.Id, "due");
        Assert.Equal(["Sono l'assistente automatico.", "uno", "1: uno", "due", "2: due"], (await after.ReadAsync(opened.Id)).Texts);
    }

    private async Task<JsonElement> AskAsync(object body)
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync(server.Host.Address + "/widget/token", body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken))!;
    }
}
