using System.Net;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Skills;
using Moq;

namespace ContactBot.Dialogs.Tests.Skills;

public sealed class HttpSkillClientTests
{
    private static readonly Skill Taxes = new("taxes", new Uri("https://skill.example.it/api/messages"), "us");

    [Fact]
    public async Task An_activity_is_posted_with_a_token_and_the_answers_are_read()
    {
        using var service = new Service(HttpStatusCode.OK, """{ "activities": [ { "type": "message", "text": "uno" }, { "type": "endOfConversation" } ] }""");
        var credentials = new Mock<ISkillCredentials>();
        credentials.Setup(given => given.GetTokenAsync(Taxes, It.IsAny<CancellationToken>())).ReturnsAsync("secret");
        using var client = new HttpClient(service);
        var answers = await new HttpSkillClient(client, credentials.Object).SendAsync(Taxes, new Activity { Type = "message", Text = "ciao" }, TestContext.Current.CancellationToken);
        Assert.Equal(["message", "endOfConversation"], answers.Select(answer => answer.Type));
        Assert.Equal("POST https://skill.example.it/api/messages Bearer secret ciao", service.Heard);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.Accepted, "{}")]
    public async Task A_skill_may_have_nothing_to_say(HttpStatusCode status, string body)
    {
        using var client = new HttpClient(new Service(status, body));
        Assert.Empty(await new HttpSkillClient(client).SendAsync(Taxes, new Activity(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "{}")]
    [InlineData(HttpStatusCode.OK, "<html>")]
    public async Task Any_other_answer_is_a_failure(HttpStatusCode status, string body)
    {
        using var client = new HttpClient(new Service(status, body));
        await Assert.ThrowsAsync<SkillException>(async () => await new HttpSkillClient(client).SendAsync(Taxes, new Activity(), TestContext.Current.CancellationToken));
    }

    private sealed class Service(HttpStatusCode status, string body) : HttpMessageHandler
    {
        public string? Heard { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var activity = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
            Heard = $"{request.Method} {request.RequestUri} {request.Headers.Authorization} {(activity.RootElement.TryGetProperty("text", out var text) ? text : default)}";
            return new HttpResponseMessage(status) { Content = new StringContent(body) };
        }
    }
}
