using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ContactBot.TestKit.DirectLine;

/// <summary>An open stream, whose frames are read one by one.</summary>
public sealed class StreamDriver : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly ClientWebSocket _socket = new();

    public string? Watermark { get; private set; }

    /// <summary>Empty frames seen so far.</summary>
    public int KeepAlives { get; private set; }

    public static async Task<StreamDriver> OpenAsync(string url)
    {
        var stream = new StreamDriver();
        using var patience = new CancellationTokenSource(Patience);
        await stream._socket.ConnectAsync(new Uri(url), patience.Token);
        return stream;
    }

    /// <summary>The next activities, at least so many.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        List<JsonElement> activities = [];
        while (activities.Count < count)
        {
            var frame = await ReadFrameAsync(patience.Token);
            if (frame.Length == 0)
            {
                KeepAlives++;
                continue;
            }

            var set = JsonDocument.Parse(frame).RootElement;
            activities.AddRange(set.GetProperty("activities").EnumerateArray());
            if (set.TryGetProperty("watermark", out var watermark))
            {
                Watermark = watermark.GetString();
            }
        }

        return activities;
    }

    public async Task<IReadOnlyList<string?>> TextsAsync(int count) =>
        [.. (await ReadAsync(count)).Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() : activity.GetProperty("type").GetString())];

    public async Task KeepAliveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, patience.Token);
    }

    /// <summary>Reads until the server sends an empty frame.</summary>
    public async Task WaitForKeepAliveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await ReadFrameAsync(patience.Token)).Length > 0)
        {
        }
    }

    public void Dispose()
    {
        _socket.Abort();
        _socket.Dispose();
    }

    private async Task<string> ReadFrameAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        using var frame = new MemoryStream();
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, cancellationToken);
            if (part.MessageType != WebSocketMessageType.Text)
            {
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
            }

            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(frame.ToArray());
    }
}
