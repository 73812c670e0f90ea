using System.Diagnostics;
using System.Net.WebSockets;
using System.Threading.Channels;
using ContactBot.Benchmarks.Wire;

namespace ContactBot.Benchmarks.Targets;

/// <summary>A Direct Line conversation: posts on one connection, answers on a WebSocket stream.</summary>
internal sealed class DirectLineConversation : IConversation
{
    private readonly HttpConnection _http = new();
    private readonly ClientWebSocket _stream = new();
    private readonly CancellationTokenSource _closed = new();
    private readonly Channel<Reply> _replies = Channel.CreateUnbounded<Reply>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly TurnRequest _request;
    private Task _listening = Task.CompletedTask;
    private int _turns;

    private DirectLineConversation(Uri address, string token, string userId)
    {
        Address = address;
        Token = token;
        _request = new TurnRequest(address, $"Authorization: Bearer {token}\r\n", MessageJson.For(userId, ""));
    }

    /// <summary>Of its activities.</summary>
    public Uri Address { get; }

    public string Token { get; }

    public int Acknowledged { get; private set; }

    /// <summary>Returns when the bot's greeting has arrived.</summary>
    public static async Task<DirectLineConversation> OpenAsync(Uri address, Uri stream, string token, string userId, CancellationToken cancellationToken)
    {
        var conversation = new DirectLineConversation(address, token, userId);
        await conversation._http.ConnectAsync(address, cancellationToken);
        await conversation._stream.ConnectAsync(stream, cancellationToken);
        conversation._listening = conversation.ListenAsync(conversation._closed.Token);
        await conversation._replies.Reader.ReadAsync(cancellationToken);
        return conversation;
    }

    public async ValueTask<TurnTimes> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var answer = await _http.SendAsync(_request.Of(++_turns), cancellationToken);
        var acknowledged = Stopwatch.GetTimestamp();
        if (answer.Status != 200 || JsonBytes.TextBehindLast(answer.Content.Span, "\"id\":\""u8) is not { } id)
        {
            throw new TurnFailedException($"The server answered {answer.Status}.");
        }

        Acknowledged++;
        while (true)
        {
            var reply = await _replies.Reader.ReadAsync(cancellationToken);
            if (reply.ToId == id)
            {
                return new TurnTimes(acknowledged, reply.At);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stream.Dispose();
        _http.Dispose();
        _closed.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        try
        {
            var buffer = new byte[16 * 1024];
            var length = 0;
            while (true)
            {
                var received = await _stream.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length += received.Count;
                if (received.EndOfMessage)
                {
                    Hear(buffer.AsSpan(0, length));
                    length = 0;
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            _replies.Writer.Complete(exception);
        }
    }

    private void Hear(ReadOnlySpan<byte> frame)
    {
        if (JsonBytes.TextBehindLast(frame, "\"replyToId\":\""u8) is { } toId)
        {
            _replies.Writer.TryWrite(new Reply(toId, Stopwatch.GetTimestamp()));
        }
        else if (frame.IndexOf("\"role\":\"bot\""u8) >= 0)
        {
            _replies.Writer.TryWrite(new Reply("", Stopwatch.GetTimestamp()));
        }
    }

    private readonly record struct Reply(string ToId, long At);
}
