using System.Threading.Channels;

namespace ContactBot.Simulator.Control;

/// <summary>One who watches.</summary>
internal sealed class FeedSubscription(Channel<IFeedItem> channel, Action<FeedSubscription> close) : IDisposable
{
    public ChannelReader<IFeedItem> Reader => channel.Reader;

    public void Offer(IFeedItem happened)
    {
        if (!channel.Writer.TryWrite(happened))
        {
            channel.Writer.TryComplete();
        }
    }

    public void Dispose()
    {
        close(this);
        channel.Writer.TryComplete();
    }
}
