using System.Diagnostics;
using ContactBot.Benchmarks.Wire;

namespace ContactBot.Benchmarks.Targets;

/// <summary>A conversation with a bot of the SDK: the replies come in the answer to the POST (<c>deliveryMode: expectReplies</c>).</summary>
internal sealed class JavaScriptConversation : IConversation
{
    private readonly HttpConnection _http = new();
    private readonly TurnRequest _begin;
    private readonly TurnRequest _message;
    private int _turns;

    private JavaScriptConversation(Uri address, int number)
    {
        var userId = $"dl_{number:D5}";
        var members = $$"""
            "id":"{{number:D5}}-00000000","deliveryMode":"expectReplies","channelId":"directline","serviceUrl":"http://localhost",
            "conversation":{"id":"c{{number:D5}}"},"recipient":{"id":"bot","name":"Bot","role":"bot"},
            """.ReplaceLineEndings("");
        _begin = new TurnRequest(
            address, "", "{" + members + $$"""
            "type":"conversationUpdate","locale":"it-IT","from":{"id":"{{userId}}"},"membersAdded":[{"id":"{{userId}}"}]}
            """);
        _message = new TurnRequest(address, "", MessageJson.For(userId, members));
    }

    public int Acknowledged { get; private set; }

    /// <summary>Returns when the bot has greeted.</summary>
    public static async Task<JavaScriptConversation> OpenAsync(Uri address, int number, CancellationToken cancellationToken)
    {
        var conversation = new JavaScriptConversation(address, number);
        await conversation._http.ConnectAsync(address, cancellationToken);
        await conversation.SendAsync(conversation._begin, cancellationToken);
        return conversation;
    }

    public ValueTask<TurnTimes> TakeTurnAsync(CancellationToken cancellationToken) => SendAsync(_message, cancellationToken);

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<TurnTimes> SendAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var answer = await _http.SendAsync(request.Of(_turns++), cancellationToken);
        var now = Stopwatch.GetTimestamp();
        if (answer.Status != 200 || answer.Content.Span.IndexOf("\"type\":\"message\""u8) < 0)
        {
            throw new TurnFailedException($"The server answered {answer.Status}.");
        }

        Acknowledged++;
        return new TurnTimes(now, now);
    }
}
