using System.Threading.Channels;
using ContactBot.Conversations;
using Orleans.Concurrency;

namespace ContactBot.Channels.DirectLine.Stream;

/// <summary>What a conversation tells one stream, and when the watch is to be renewed, kept in a bounded inbox; what does not fit shows as a gap later. Thread safe.</summary>
internal sealed class StreamObserver : IConversationObserver
{
    private const int Capacity = 256;

    private readonly Channel<StreamItem> _inbox = Channel.CreateBounded<StreamItem>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public ChannelReader<StreamItem> Inbox => _inbox.Reader;

    public Task OnEntriesAsync(TranscriptPage page) => Keep(new StreamItem(page, null));

    public Task OnTransientAsync(Immutable<byte[]> activity) => Keep(new StreamItem(null, activity.Value));

    public Task OnConversationAsync(ConversationView conversation) => Task.CompletedTask;

    public void Renew() => Keep(default);

    private Task Keep(StreamItem item)
    {
        _inbox.Writer.TryWrite(item);
        return Task.CompletedTask;
    }
}

/// <summary>A page of the transcript, or an activity that is kept nowhere; neither: the watch is to be renewed.</summary>
internal readonly record struct StreamItem(TranscriptPage? Page, byte[]? Transient);
