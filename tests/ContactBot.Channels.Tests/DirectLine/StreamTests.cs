using System.Net;
using System.Net.WebSockets;
using ContactBot.Conversations.Operators;
using ContactBot.Storage.Bodies;
using ContactBot.TestKit.Conversations;
using ContactBot.TestKit.DirectLine;

namespace ContactBot.Channels.Tests.DirectLine;

public sealed class StreamTests(DirectLineServer server) : IClassFixture<DirectLineServer>
{
    [Fact]
    public async Task The_stream_replays_what_came_before_it_and_then_goes_on()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        await client.SayAsync(opened.Id, "uno");
        using var stream = await StreamDriver.OpenAsync(opened.StreamUrl);
        Assert.Equal(["Sono l'assistente automatico.", "uno", "1: uno"], await stream.TextsAsync(3));
        await client.SayAsync(opened.Id, "due");
        Assert.Equal(["due", "2: due"], await stream.TextsAsync(2));
        Assert.Equal("5", stream.Watermark);
    }

    [Fact]
    public async Task Many_messages_arrive_each_once_and_in_order()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var stream = await StreamDriver.OpenAsync(opened.StreamUrl);
        for (var number = 1; number <= 100; number++)
        {
            await client.SayAsync(opened.Id, $"m{number}");
        }

        Assert.Equal(
            Enumerable.Range(1, 100).SelectMany(number => new[] { $"m{number}", $"{number}: m{number}" }),
            (await stream.TextsAsync(201)).Skip(1));
    }

    [Fact]
    public async Task A_client_that_lost_its_stream_gets_only_what_it_missed()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using (var lost = await StreamDriver.OpenAsync(opened.StreamUrl))
        {
            await lost.ReadAsync(1);
        }

        await client.SayAsync(opened.Id, "uno");
        var reconnected = await client.GetAsync($"/conversations/{opened.Id}?watermark=1");
        Assert.NotEmpty(reconnected.Text("token"));
        using var stream = await StreamDriver.OpenAsync(reconnected.Text("streamUrl"));
        Assert.Equal(["uno", "1: uno"], await stream.TextsAsync(2));
    }

    [Fact]
    public async Task Two_streams_of_one_conversation_live_side_by_side()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var first = await StreamDriver.OpenAsync(opened.StreamUrl);
        using var second = await StreamDriver.OpenAsync(opened.StreamUrl);
        await client.SayAsync(opened.Id, "uno");
        Assert.Equal("1: uno", (await first.TextsAsync(3))[^1]);
        Assert.Equal("1: uno", (await second.TextsAsync(3))[^1]);
    }

    [Fact]
    public async Task Empty_frames_keep_the_stream_alive_both_ways()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var stream = await StreamDriver.OpenAsync(opened.StreamUrl);
        await stream.KeepAliveAsync();
        await stream.WaitForKeepAliveAsync();
        await client.SayAsync(opened.Id, "uno");
        Assert.Equal("1: uno", (await stream.TextsAsync(2))[^1]);
    }

    [Fact]
    public async Task An_operator_s_typing_is_seen_on_the_stream_and_kept_nowhere()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        await client.SayAsync(opened.Id, ScriptedBot.AskForPerson);
        using var stream = await StreamDriver.OpenAsync(opened.StreamUrl);
        var anna = new OperatorIdentity(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), "Anna", [Body.DefaultId]);
        await server.Host.Conversation(opened.Id).TakeAsync(anna);
        await stream.ReadAsync(6);
        await server.Host.Conversation(opened.Id).TypingAsync(anna);
        var typing = (await stream.ReadAsync(1))[0];
        Assert.Equal("typing", typing.GetProperty("type").GetString());
        Assert.Equal("Anna", typing.GetProperty("from").GetProperty("name").GetString());
        Assert.DoesNotContain((await client.ReadAsync(opened.Id)).Json.GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("type").GetString() == "typing");
    }

    [Fact]
    public async Task The_stream_s_address_opens_no_other_conversation()
    {
        using var client = server.Client();
        var mine = await client.OpenAsync();
        using var other = server.Client();
        var foreign = await other.OpenAsync("dl_bruno");
        var crossed = foreign.StreamUrl.Replace(foreign.Id, mine.Id, StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => StreamDriver.OpenAsync(crossed));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ordinary_request_for_the_stream_is_400()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync($"/conversations/{opened.Id}/stream?watermark=0")).Status);
    }
}
