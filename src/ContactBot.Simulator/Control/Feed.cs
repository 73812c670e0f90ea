using System.Collections.Concurrent;
using System.Threading.Channels;

namespace ContactBot.Simulator.Control;

/// <summary>Tells everybody who watches what has changed. Thread safe.</summary>
internal sealed class Feed
{
    private const int Backlog = 2_000;
    private readonly ConcurrentDictionary<FeedSubscription, byte> _subscriptions = [];

    public void Publish(IFeedItem happened)
    {
        foreach (var subscription in _subscriptions.Keys)
        {
            subscription.Offer(happened);
        }
    }

    /// <summary>Everything from now on. It ends by itself when the reader falls too far behind; who comes again starts from the present state.</summary>
    public FeedSubscription Subscribe()
    {
        var subscription = new FeedSubscription(
            Channel.CreateBounded<IFeedItem>(new BoundedChannelOptions(Backlog) { SingleReader = true }),
            closed => _subscriptions.TryRemove(closed, out _));
        _subscriptions.TryAdd(subscription, 0);
        return subscription;
    }
}
