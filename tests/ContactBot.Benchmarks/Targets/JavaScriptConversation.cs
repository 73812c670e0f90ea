using System.Diagnostics;
using ContactBot.Benchmarks.Wire;

namespace ContactBot.Benchmarks.Targets;

/// <summary>A conversation with a bot of the SDK: the replies come in the answer to the POST (<c>deliveryMode: expectReplies</c>).</summary>
internal sealed class JavaScriptConversation(Uri address, int number) : IConversation
{
    private readonly HttpConnection _http = new();
    private readonly TurnRequest _request = new(address, "", MessageJson.For(
        $"dl_{number:D5}",
        $$"""
        "id":"{{number:D5}}-00000000","deliveryMode":"expectReplies","channelId":"emulator","serviceUrl":"http://localhost",
        "conversation":{"id":"c{{number:D5}}"},"recipient":{"id":"bot","name":"Bot","role":"bot"},
        """.ReplaceLineEndings("")));
    private int _turns;

    public int Acknowledged { get; private set; }

    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        await _http.ConnectAsync(address, cancellationToken);
        await TakeTurnAsync(cancellationToken);
    }

    public async ValueTask<TurnTimes> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var answer = await _http.SendAsync(_request.Of(++_turns), cancellationToken);
        var now = Stopwatch.GetTimestamp();
        if (answer.Status != 200 || answer.Content.Span.IndexOf("\"replyToId\":\""u8) < 0)
        {
            throw new TurnFailedException($"The server answered {answer.Status}.");
        }

        Acknowledged++;
        return new TurnTimes(now, now);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }
}
