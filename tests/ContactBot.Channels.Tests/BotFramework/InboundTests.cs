using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Conversations;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>What comes in by the messaging endpoint, and what it is answered.</summary>
public sealed class InboundTests(BotFrameworkServer server) : IClassFixture<BotFrameworkServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, HttpStatusCode> Malformed => new()
    {
        { "nothing", "", HttpStatusCode.BadRequest },
        { "no JSON", "{", HttpStatusCode.BadRequest },
        { "a list", "[]", HttpStatusCode.BadRequest },
        { "null", "null", HttpStatusCode.BadRequest },
        { "a text in place of an object", """{"type":"message","from":"anna"}""", HttpStatusCode.BadRequest },
        { "more than one", """{"type":"message"}{"type":"message"}""", HttpStatusCode.BadRequest },
        { "too much", $$"""{"type":"message","text":"{{new string('x', 300_001)}}"}""", HttpStatusCode.RequestEntityTooLarge },
    };

    public static TheoryData<string, string?> Missing => new()
    {
        { "type", null }, { "type", "unheard-of" }, { "channelId", null }, { "channelId", "sms" }, { "conversation", null }, { "from", null },
        { "recipient", null }, { "serviceUrl", null }, { "serviceUrl", "http://smba.example/" }, { "serviceUrl", "ftp://127.0.0.1/" }, { "serviceUrl", "emea/" },
        { "serviceUrl", "https://anna:segreto@smba.example/" }, { "id", new string('x', 501) },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_body_that_is_no_activity_is_refused_in_words(string what, string body, HttpStatusCode expected)
    {
        using var answer = await server.PostAsync(body, server.Token().ToString());
        Assert.Equal(expected, answer.StatusCode);
        Assert.True((await ErrorAsync(answer))?.Length > 0, what);
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task An_activity_that_could_not_be_answered_is_refused_in_words(string property, string? value)
    {
        var message = server.Message("ciao");
        message[property] = value;

        using var answer = await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(property, await ErrorAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trace")]
    [InlineData("contactRelationUpdate")]
    [InlineData("command")]
    [InlineData("handoff")]
    public async Task What_concerns_no_conversation_is_taken_and_has_no_effect(string type)
    {
        var activity = server.Activity(type);
        using var answer = await server.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(await server.Conversation((string)activity["conversation"]!["id"]!).GetAsync());
    }

    [Fact]
    public async Task A_message_is_in_the_transcript_when_it_is_answered_and_the_assistant_has_spoken_first()
    {
        var conversation = BotFrameworkServer.NewConversation();
        using var answer = await server.PostAsync(server.Message("ciao", conversation));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(["Bot: Sono l'assistente automatico.", "Citizen: ciao", "Bot: 1: ciao"], await TextsAsync(conversation));
    }

    [Fact]
    public async Task A_repeated_activity_has_no_second_effect_not_even_after_a_restart()
    {
        var conversation = BotFrameworkServer.NewConversation();
        var message = server.Message("una volta", conversation);
        for (var time = 0; time < 5; time++)
        {
            using var answer = await server.PostAsync(message);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        // The answer to the next one leaves only when it is recorded that the first has left.
        using var meanwhile = await server.PostAsync(server.Message("intanto", conversation));
        await server.Service.Calls.WaitForAsync(call => call.Text == "2: intanto");
        await server.RestartAsync();
        using var late = await server.PostAsync(message);
        using var next = await server.PostAsync(server.Message("infine", conversation));
        await server.Service.Calls.WaitForAsync(call => call.Text == "3: infine");

        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Single(await TextsAsync(conversation), "Citizen: una volta");
        Assert.Single(server.Service.Calls.Events, call => call.Text == "1: una volta");
    }

    [Fact]
    public async Task Who_comes_is_greeted_once_and_the_bot_itself_is_not()
    {
        var conversation = BotFrameworkServer.NewConversation();
        using var bot = await server.PostAsync(Update(conversation, "28:bot"));
        Assert.Null(await server.Conversation(conversation).GetAsync());

        using var user = await server.PostAsync(Update(conversation, "28:bot", "29:anna"));
        using var again = await server.PostAsync(Update(conversation, "29:anna"));

        Assert.Equal(["Bot: Sono l'assistente automatico."], await TextsAsync(conversation));
        await server.Service.Calls.WaitForAsync(call => call.Text == "Sono l'assistente automatico." && (string?)call.Body!["conversation"]!["id"] == conversation);
    }

    [Fact]
    public async Task Installing_the_bot_begins_a_conversation_and_removing_it_does_not()
    {
        var conversation = BotFrameworkServer.NewConversation();
        using var removed = await server.PostAsync(Installation(conversation, "remove"));
        Assert.Null(await server.Conversation(conversation).GetAsync());
        using var added = await server.PostAsync(Installation(conversation, "add"));
        Assert.Equal("29:anna", (await server.Conversation(conversation).GetAsync())!.UserId);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_says_to_it()
    {
        var conversation = BotFrameworkServer.NewConversation();
        var invoke = server.Activity("invoke", conversation);
        invoke["name"] = ScriptedBot.KnownInvoke;

        using var answer = await server.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
        Assert.Equal("""{"id":"i1","failureDetail":"scaduto"}""", await answer.Content.ReadAsStringAsync(Cancellation));
        await server.Service.Calls.WaitForAsync(call => call.Text == "Ricevuto." && (string?)call.Body!["conversation"]!["id"] == conversation);
        Assert.DoesNotContain(server.Service.Calls.Events, call => (string?)call.Body?["type"] == "invokeResponse");
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        var invoke = server.Activity("invoke");
        invoke["name"] = "task/fetch";
        using var answer = await server.PostAsync(invoke);
        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
    }

    [Fact]
    public async Task Replies_that_are_expected_come_in_the_response_and_no_other_way()
    {
        var conversation = BotFrameworkServer.NewConversation();
        var message = server.Message("subito", conversation);
        message["deliveryMode"] = "expectReplies";

        using var first = await server.PostAsync(message);
        using var repeated = await server.PostAsync(message);

        Assert.Equal(["Sono l'assistente automatico.", "1: subito"], await ReplyTextsAsync(first));
        Assert.Equal(["1: subito"], await ReplyTextsAsync(repeated));

        using var next = await server.PostAsync(server.Message("poi", conversation));
        await server.Service.Calls.WaitForAsync(call => call.Text == "2: poi");
        Assert.DoesNotContain(server.Service.Calls.Events, call => call.Text == "1: subito");
    }

    [Fact]
    public async Task Replies_that_are_expected_are_waited_for_even_from_a_slow_bot()
    {
        var message = server.Message(ScriptedBot.Slow);
        message["deliveryMode"] = "expectReplies";
        var answering = server.PostAsync(message);
        server.Host.Bot.Release();

        using var answer = await answering;

        Assert.Equal(["Sono l'assistente automatico.", $"1: {ScriptedBot.Slow}"], await ReplyTextsAsync(answer));
    }

    [Fact]
    public async Task Only_a_post_is_taken()
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync($"{server.Host.Address}/api/messages", Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private JsonObject Update(string conversation, params string[] members)
    {
        var update = server.Activity("conversationUpdate", conversation);
        update["membersAdded"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]);
        return update;
    }

    private JsonObject Installation(string conversation, string action)
    {
        var update = server.Activity("installationUpdate", conversation);
        update["action"] = action;
        return update;
    }

    private async Task<IReadOnlyList<string>> TextsAsync(string conversation) =>
        await new ConversationDriver(server.Conversation(conversation)).TextsAsync(Audience.Operator);

    private static async Task<string?> ErrorAsync(HttpResponseMessage answer) =>
        (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["error"]!["message"];

    private static async Task<IEnumerable<string?>> ReplyTextsAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["activities"]!.AsArray().Select(reply => (string?)reply!["text"]);
    }
}
