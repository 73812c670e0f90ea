using System.Text.Json.Nodes;
using ContactBot.Channels.BotFramework;
using ContactBot.Storage.Conversations;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>A contact centre of somebody else stands behind the channel.</summary>
public sealed class HandoffTests
{
    private readonly string _conversation = BotFrameworkServer.NewConversation();

    [Fact]
    public async Task It_is_asked_for_a_person_by_the_event_of_the_protocol_with_what_has_been_said()
    {
        await using var server = await StartAsync(HandoffFormat.Event);
        await SendAsync(server, server.Message("buongiorno", _conversation));
        await SendAsync(server, server.Message(ScriptedBot.AskForPerson, _conversation));

        var initiate = (await server.Service.Calls.WaitForAsync(call => (string?)call.Body?["name"] == "handoff.initiate")).Body!;

        Assert.Equal(("event", _conversation, "Chiede una persona"), ((string?)initiate["type"], (string?)initiate["conversation"]!["id"], (string?)initiate["value"]!["reason"]));
        var transcript = initiate["attachments"]![0]!;
        Assert.Equal(("Transcript", "application/json"), ((string?)transcript["name"], (string?)transcript["contentType"]));
        Assert.Equal(
            ["Sono l'assistente automatico.", "buongiorno", "1: buongiorno", ScriptedBot.AskForPerson, "La metto in contatto."],
            transcript["content"]!["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
    }

    [Fact]
    public async Task Our_operators_are_not_asked_and_the_bot_goes_on_when_it_is_spoken_to()
    {
        await using var server = await StartAsync(HandoffFormat.Event);
        await SendAsync(server, server.Message(ScriptedBot.AskForPerson, _conversation));
        await SendAsync(server, Status(server, "accepted"));
        await SendAsync(server, Status(server, "completed"));
        await SendAsync(server, Status(server, "completed"));
        await SendAsync(server, server.Message("di nuovo io", _conversation));

        await server.Service.Calls.WaitForAsync(call => call.Text == "1: di nuovo io");
        Assert.Equal(ConversationOwner.Bot, (await server.Conversation(_conversation).GetAsync())!.Owner);
    }

    [Fact]
    public async Task Dynamics_is_asked_by_a_command_and_gets_what_the_citizen_is_to_see_marked()
    {
        await using var server = await StartAsync(HandoffFormat.Omnichannel);
        await SendAsync(server, server.Message(ScriptedBot.AskForPerson, _conversation));

        var escalate = (await server.Service.Calls.WaitForAsync(call => call.Body?["channelData"]?["tags"] is not null)).Body!;

        Assert.Equal(("message", "Chiede una persona"), ((string?)escalate["type"], (string?)escalate["text"]));
        var command = JsonNode.Parse((string)escalate["channelData"]!["tags"]!)!;
        Assert.Equal(("Escalate", "Tari"), ((string?)command["type"], (string?)command["context"]!["topic"]));
        var said = Assert.Single(server.Service.Calls.Events, call => call.Text == "La metto in contatto.");
        Assert.Equal("bridged", (string?)said.Body!["channelData"]!["deliveryMode"]);
        Assert.Null(escalate["channelData"]!["deliveryMode"]);
    }

    private static Task<BotFrameworkServer> StartAsync(HandoffFormat format) => BotFrameworkServer.StartAsync(
        options => options with { HandoffChannels = new HashSet<string> { "msteams" }, HandoffFormat = format });

    private JsonObject Status(BotFrameworkServer server, string state)
    {
        var status = server.Activity("event", _conversation);
        status["name"] = "handoff.status";
        status["value"] = new JsonObject { ["state"] = state };
        return status;
    }

    private static async Task SendAsync(BotFrameworkServer server, JsonObject activity)
    {
        using var answer = await server.PostAsync(activity);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
    }
}
