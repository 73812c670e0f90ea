using System.Text.Json.Nodes;
using ContactBot.Channels.Tests.BotFramework.Service;
using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using ContactBot.Storage.Bodies;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>What leaves by the Connector, and what happens when it doesn't.</summary>
public sealed class OutboundTests : IAsyncLifetime
{
    private readonly BotFrameworkServer _server = new();
    private readonly string _conversation = BotFrameworkServer.NewConversation();

    private BotService Service => _server.Service;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_answer_goes_back_as_a_reply_in_the_channel_s_own_names()
    {
        var message = _server.Message("ciao", _conversation);
        await SendAsync(message);

        var reply = await AnswerAsync("1: ciao");

        Assert.Equal("POST", reply.Method);
        Assert.Equal(
            $"/emea/v3/conversations/{Uri.EscapeDataString(_conversation)}/activities/{Uri.EscapeDataString((string)message["id"]!)}", reply.Path);
        Assert.Equal("Bearer own-1", reply.Authorization);
        Assert.Equal(
            ("28:bot", "29:anna", _conversation, "t1", (string)message["id"]!, "msteams", Service.ServiceUrl),
            ((string)reply.Body!["from"]!["id"]!, (string)reply.Body["recipient"]!["id"]!, (string)reply.Body["conversation"]!["id"]!,
                (string)reply.Body["conversation"]!["tenantId"]!, (string)reply.Body["replyToId"]!, (string)reply.Body["channelId"]!, (string)reply.Body["serviceUrl"]!));
        Assert.Null(reply.Body["id"]);
    }

    [Fact]
    public async Task The_greeting_comes_before_the_answer_and_answers_nothing()
    {
        await SendAsync(_server.Message("ciao", _conversation));
        await AnswerAsync("1: ciao");
        Assert.Equal(["Sono l'assistente automatico.", "1: ciao"], Service.Calls.Events.Select(call => call.Text));
        Assert.EndsWith("/activities", Service.Calls.Events[0].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_token_is_asked_for_once_with_the_bot_s_registration()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(_server.Message("insieme"))));
        await Service.Calls.WaitForAsync(_ => Service.Calls.Events.Count(call => call.Text == "1: insieme") == 8);

        var login = Assert.Single(Service.Logins.Events);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = BotFrameworkServer.AppId,
                ["client_secret"] = "segreto",
                ["scope"] = "https://api.botframework.com/.default",
            },
            login);
    }

    [Fact]
    public async Task A_token_that_the_channel_does_not_take_any_more_is_replaced_once()
    {
        await SendAsync(_server.Message("prima", _conversation));
        await AnswerAsync("1: prima");
        Service.Answer(401);

        await SendAsync(_server.Message("seconda", _conversation));

        await Service.Calls.WaitForAsync(call => call.Text == "2: seconda" && call.Authorization == "Bearer own-2");
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task What_fails_for_now_is_sent_again_and_what_follows_keeps_its_place(int status)
    {
        Service.Answer(status, retryAfter: 0, times: 3);
        await SendAsync(_server.Message("uno", _conversation));
        await SendAsync(_server.Message("due", _conversation));

        await AnswerAsync("2: due");

        Assert.Equal(
            ["Sono l'assistente automatico.", "Sono l'assistente automatico.", "Sono l'assistente automatico.", "Sono l'assistente automatico.", "1: uno", "2: due"],
            Service.Calls.Events.Select(call => call.Text));
    }

    [Theory]
    [InlineData(400, "BadArgument")]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(404, "ConversationNotFound")]
    public async Task What_will_never_arrive_is_told_to_the_operators_and_not_sent_again(int status, string code)
    {
        await SendAsync(_server.Message("prima", _conversation));
        await AnswerAsync("1: prima");
        Service.Answer(status, code);

        await SendAsync(_server.Message("persa", _conversation));
        await SendAsync(_server.Message("dopo", _conversation));
        await AnswerAsync("3: dopo");

        Assert.Single(Service.Calls.Events, call => call.Text == "2: persa");
        await WaitForNoteAsync(code);
    }

    [Theory]
    [InlineData(413, null)]
    [InlineData(400, "MessageSizeTooBig")]
    public async Task What_is_too_large_goes_as_a_text_that_says_where_the_rest_is(int status, string? code)
    {
        await SendAsync(_server.Message("prima", _conversation));
        await AnswerAsync("1: prima");
        Service.Answer(status, code);

        await SendAsync(_server.Message(new string('x', 5000), _conversation));

        var sent = await Service.Calls.WaitForAsync(call => call.Text?.Contains("https://chat.comune.example/", StringComparison.Ordinal) == true);
        Assert.InRange(sent.Text!.Length, 2000, 3500);
    }

    [Fact]
    public async Task A_refused_login_holds_everything_back_and_loses_nothing()
    {
        await SendAsync(_server.Message("prima", _conversation));
        await AnswerAsync("1: prima");
        Service.Answer(401);
        Service.AnswerLogin(500);

        await SendAsync(_server.Message("seconda", _conversation));

        await Service.Calls.WaitForAsync(call => call.Text == "2: seconda" && call.Authorization == "Bearer own-2");
    }

    [Fact]
    public async Task An_operator_writes_on_the_channel_long_after_even_when_it_has_moved_and_we_were_restarted()
    {
        await SendAsync(_server.Message(ScriptedBot.AskForPerson, _conversation));
        await using var elsewhere = await BotService.StartAsync();
        var moved = _server.Message("ci siete?", _conversation);
        moved["serviceUrl"] = elsewhere.ServiceUrl;
        await SendAsync(moved, _server.Token() with { ServiceUrl = elsewhere.ServiceUrl });
        await _server.RestartAsync();

        var clerk = new OperatorIdentity(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), "Bruno Neri", [Body.DefaultId]);
        var grain = _server.Conversation(_conversation);
        await grain.TakeAsync(clerk);
        await grain.SayAsync(clerk, "Eccomi, sono Bruno.", "s1");

        var said = await elsewhere.Calls.WaitForAsync(call => call.Text == "Eccomi, sono Bruno.");
        Assert.EndsWith("/activities", said.Path, StringComparison.Ordinal);
        Assert.Null(said.Body!["replyToId"]);
    }

    [Fact]
    public async Task A_message_that_was_sent_can_be_replaced_and_taken_back()
    {
        await SendAsync(Answering("carta-1", ScriptedBot.Correct));
        await SendAsync(Answering("carta-2", ScriptedBot.TakeBack));

        var updated = await Service.Calls.WaitForAsync(call => call.Method == "PUT");
        var deleted = await Service.Calls.WaitForAsync(call => call.Method == "DELETE");

        Assert.EndsWith("/activities/carta-1", updated.Path, StringComparison.Ordinal);
        Assert.Equal(("message", "Corretto.", "carta-1"), ((string)updated.Body!["type"]!, updated.Text, (string)updated.Body["id"]!));
        Assert.EndsWith("/activities/carta-2", deleted.Path, StringComparison.Ordinal);
        Assert.Null(deleted.Body);
    }

    [Fact]
    public async Task Where_nothing_can_be_replaced_the_new_text_is_sent()
    {
        await SendAsync(_server.Message("prima", _conversation));
        await AnswerAsync("1: prima");
        Service.Answer(405);

        await SendAsync(Answering("carta-1", ScriptedBot.Correct));

        var sent = await Service.Calls.WaitForAsync(call => call.Method == "POST" && call.Text == "Corretto.");
        Assert.Null(sent.Body!["id"]);
    }

    [Theory]
    [InlineData("msteams", false)]
    [InlineData("webchat", true)]
    public async Task Events_go_only_where_a_program_understands_them(string channel, bool expected)
    {
        var message = _server.Activity("message", _conversation, channel);
        message["text"] = ScriptedBot.AskForPerson;
        await SendAsync(message);
        await Service.Calls.WaitForAsync(call => call.Text?.StartsWith("La metto in contatto", StringComparison.Ordinal) == true);

        var grain = _server.Conversation(_conversation, channel);
        var clerk = new OperatorIdentity(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), "Bruno Neri", [Body.DefaultId]);
        await grain.TakeAsync(clerk);
        await grain.SayAsync(clerk, "Eccomi.", "s1");
        await AnswerAsync("Eccomi.");

        Assert.Equal(expected, Service.Calls.Events.Any(call => (string?)call.Body?["type"] == "event"));
    }

    [Fact]
    public async Task Who_waits_for_a_slow_answer_sees_that_somebody_writes()
    {
        await SendAsync(_server.Message(ScriptedBot.Slow, _conversation));
        var typing = await Service.Calls.WaitForAsync(call => (string?)call.Body?["type"] == "typing");
        _server.Host.Bot.Release();
        await AnswerAsync($"1: {ScriptedBot.Slow}");
        Assert.Equal((_conversation, "28:bot"), ((string?)typing.Body!["conversation"]!["id"], (string?)typing.Body["from"]!["id"]));
    }

    private JsonObject Answering(string id, string text)
    {
        var message = _server.Message(text, _conversation);
        message["replyToId"] = id;
        return message;
    }

    private async Task SendAsync(JsonObject activity, ServiceToken? token = null)
    {
        using var answer = await _server.PostAsync(activity, token);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
    }

    private Task<ConnectorCall> AnswerAsync(string text) => Service.Calls.WaitForAsync(call => call.Text == text, text);

    private async Task WaitForNoteAsync(string code)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var driver = new ConversationDriver(_server.Conversation(_conversation));
        while (!(await driver.TextsAsync(Audience.Operator)).Any(text => text.Contains(code, StringComparison.Ordinal)))
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
