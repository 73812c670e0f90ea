using System.Collections.Frozen;

namespace ContactBot.Conversations.Outbox;

/// <summary>The channels whose messages leave through the outbox. Thread safe.</summary>
internal sealed class ChannelSenders(IEnumerable<IChannelSender> senders)
{
    private readonly FrozenDictionary<string, IChannelSender> _byChannel = senders.ToFrozenDictionary(sender => sender.ChannelId);

    /// <summary>Null where nothing can be sent on the channel (any more).</summary>
    public IChannelSender? Find(string channelId) => _byChannel.GetValueOrDefault(channelId);
}
