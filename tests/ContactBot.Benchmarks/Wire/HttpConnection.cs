using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ContactBot.Benchmarks.Wire;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends requests made beforehand and looks at answers no more than needed: the load
/// generator shares the machine with what it measures. Takes one request at a time.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private const int MaximumAnswer = 64 * 1024;
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _answer = new byte[MaximumAnswer];

    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken) =>
        await _socket.ConnectAsync(address.Host, address.Port, cancellationToken);

    /// <returns>The answer, valid until the next request.</returns>
    /// <exception cref="IOException">The server closed the connection or sent something unexpected.</exception>
    public async ValueTask<HttpAnswer> SendAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += await _socket.SendAsync(request[sent..], SocketFlags.None, cancellationToken);
        }

        var received = 0;
        while (true)
        {
            var read = await _socket.ReceiveAsync(_answer.AsMemory(received), SocketFlags.None, cancellationToken);
            received += read;
            if (TryReadAnswer(_answer.AsMemory(0, received)) is { } answer)
            {
                return answer;
            }

            if (read == 0 || received == MaximumAnswer)
            {
                throw new IOException($"The answer ended or became too long after {received} bytes.");
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    private static HttpAnswer? TryReadAnswer(ReadOnlyMemory<byte> received)
    {
        var bytes = received.Span;
        var head = bytes.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }

        var content = bytes[(head + 4)..];
        var complete = ContentLength(bytes[..head]) is { } length ? content.Length >= length : content.EndsWith("0\r\n\r\n"u8);
        return complete ? new HttpAnswer(Status(bytes), received[(head + 4)..]) : null;
    }

    private static int Status(ReadOnlySpan<byte> answer) => int.Parse(answer["HTTP/1.1 ".Length..][..3], CultureInfo.InvariantCulture);

    private static int? ContentLength(ReadOnlySpan<byte> head)
    {
        const string Header = "content-length:";
        foreach (var range in head.Split("\r\n"u8))
        {
            var line = head[range];
            if (line.Length > Header.Length && Ascii.EqualsIgnoreCase(line[..Header.Length], Header))
            {
                return int.Parse(line[Header.Length..].Trim((byte)' '), CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}

/// <summary>An answer; its content still has its chunk sizes in it.</summary>
internal readonly record struct HttpAnswer(int Status, ReadOnlyMemory<byte> Content);
