using System.Buffers;
using System.Net.WebSockets;
using ContactBot.Channels.DirectLine.Activities;
using ContactBot.Conversations;
using Microsoft.Extensions.Logging;

namespace ContactBot.Channels.DirectLine.Stream;

/// <summary>
/// One open stream: everything behind its watermark, in order, each entry once. What the conversation tells is only a hint of
/// news; a gap is read again from the transcript, and the watch is renewed so that a lost node is survived.
/// </summary>
internal sealed partial class ActivityStream(
    WebSocket socket, IConversationGrain conversation, IGrainFactory grains, DirectLineOptions options, TimeProvider time, ILogger logger)
{
    private const int PageSize = 200;
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);

    private readonly ArrayBufferWriter<byte> _frame = new(2048);
    private readonly StreamObserver _observer = new();
    private long _watermark;

    /// <summary>Sends until the client or the program goes.</summary>
    public async Task RunAsync(long watermark, CancellationToken stopped)
    {
        _watermark = watermark;
        using var closed = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        var reference = grains.CreateObjectReference<IConversationObserver>(_observer);
        try
        {
            var receiving = ReceiveUntilClosedAsync(closed);
            await SendUntilClosedAsync(reference, closed.Token);
            await receiving;
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or IOException)
        {
            // The client has gone or the program stops: both are the normal end of a stream.
        }
        finally
        {
            await conversation.UnwatchAsync(reference).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            grains.DeleteObjectReference<IConversationObserver>(reference);
            GC.KeepAlive(_observer);
            await CloseAsync(stopped.IsCancellationRequested);
        }
    }

    private async Task SendUntilClosedAsync(IConversationObserver reference, CancellationToken closed)
    {
        await RenewAsync(reference, closed);
        await using var renewal = time.CreateTimer(
            static observer => ((StreamObserver)observer!).Renew(), _observer, options.KeepAlive, options.KeepAlive);
        while (await _observer.Inbox.WaitToReadAsync(closed))
        {
            await SendNewsAsync(reference, closed);
        }
    }

    private async Task RenewAsync(IConversationObserver reference, CancellationToken closed)
    {
        while (true)
        {
            try
            {
                await SendPageAsync(await conversation.WatchAsync(reference, _watermark, Audience.Citizen), closed);
                await CatchUpAsync(closed);
                return;
            }
            catch (Exception exception) when (exception is TimeoutException or Orleans.Runtime.OrleansException)
            {
                LogUnreachable(exception);
                await Task.Delay(RetryDelay, time, closed);
            }
        }
    }

    private async Task SendNewsAsync(IConversationObserver reference, CancellationToken closed)
    {
        while (_observer.Inbox.TryRead(out var item))
        {
            if (item.Transient is not null)
            {
                _frame.ResetWrittenCount();
                ActivitySetWriter.WriteTransient(_frame, item.Transient);
                await SendFrameAsync(_frame.WrittenMemory, closed);
            }
            else if (item.Page is null)
            {
                await RenewAsync(reference, closed);
                await SendFrameAsync(ReadOnlyMemory<byte>.Empty, closed);
            }
            else if (item.Page.After > _watermark)
            {
                await CatchUpAsync(closed);
            }
            else
            {
                await SendPageAsync(item.Page, closed);
            }
        }
    }

    private async Task CatchUpAsync(CancellationToken closed)
    {
        TranscriptPage page;
        do
        {
            page = await conversation.ReadAsync(_watermark, Audience.Citizen, PageSize);
        }
        while (await SendPageAsync(page, closed));
    }

    /// <returns>Whether the page brought the stream forward.</returns>
    private async Task<bool> SendPageAsync(TranscriptPage page, CancellationToken closed)
    {
        if (page.Watermark <= _watermark)
        {
            return false;
        }

        if (page.Entries.Count > 0 && page.Entries[^1].Sequence > _watermark)
        {
            _frame.ResetWrittenCount();
            ActivitySetWriter.Write(_frame, page, _watermark);
            await SendFrameAsync(_frame.WrittenMemory, closed);
        }

        _watermark = page.Watermark;
        return true;
    }

    private async Task SendFrameAsync(ReadOnlyMemory<byte> frame, CancellationToken closed)
    {
        var sending = socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, closed);
        if (!sending.IsCompletedSuccessfully)
        {
            // A client that does not read holds memory; after this it has to come back and catch up.
            await sending.AsTask().WaitAsync(SendTimeout, time, closed);
        }
    }

    // The official client sends only empty frames to keep the connection; nothing it says here means anything.
    private async Task ReceiveUntilClosedAsync(CancellationTokenSource closed)
    {
        var buffer = new byte[256];
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), closed.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }
            }
        }
        finally
        {
            await closed.CancelAsync();
        }
    }

    private async Task CloseAsync(bool programStops)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2), time);
        try
        {
            await socket.CloseOutputAsync(
                programStops ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure, null, limit.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or IOException)
        {
            socket.Abort();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "CB3020: a conversation could not be reached for its stream; tried again in a second")]
    private partial void LogUnreachable(Exception exception);
}
