using System.Collections.Frozen;
using ContactBot.Activities;
using ContactBot.Conversations.Outbox;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>Brings messages to one hosted channel. Thread safe.</summary>
internal sealed class BotFrameworkSender(string channelId, BotFrameworkOptions options, ConnectorDelivery delivery) : IChannelSender
{
    /// <summary>Channels whose other end is a program of the bot's side, which is told what happens besides messages.</summary>
    private static readonly FrozenSet<string> ChannelsWithEvents =
        new[] { "directline", "directlinespeech", "emulator", "omnichannel", "telephony", "test", "webchat" }.ToFrozenSet();

    private static readonly SenderLimits Limits = new(PerSecond: 50, AtOnce: 16);

    public string ChannelId => channelId;

    public bool TakesHandoff { get; } = options.HandoffChannels.Contains(channelId);

    public bool Sends(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete => true,
        ActivityTypes.Event when activity.Name == EventNames.HandoffInitiate => TakesHandoff,
        ActivityTypes.EndOfConversation when TakesHandoff => true,
        ActivityTypes.Event or ActivityTypes.EndOfConversation => ChannelsWithEvents.Contains(channelId),
        _ => false,
    };

    public SenderLimits LimitsOf(string sender) => Limits;

    public int PartsOf(OutboundMessage message) => 1;

    public Task<SendResult> SendAsync(OutboundMessage message, CancellationToken cancellationToken) => delivery.SendAsync(message, cancellationToken);
}
