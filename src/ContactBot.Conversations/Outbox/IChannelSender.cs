using ContactBot.Activities;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox;

/// <summary>
/// Brings messages of one channel to its provider; registered as a service, one for each channel. Says what became of an
/// attempt and leaves everything else (order, rate, repeating, receipts) to the outbox. Thread safe.
/// </summary>
public interface IChannelSender
{
    /// <summary>The Bot Framework name of the channel.</summary>
    string ChannelId { get; }

    /// <summary>A contact centre of its own stands behind the channel: it is asked for a person, and not our operators.</summary>
    bool TakesHandoff => false;

    /// <summary>Whether such an activity leaves through this channel at all.</summary>
    bool Sends(Activity activity);

    /// <summary>What the provider bears from this address of ours.</summary>
    SenderLimits LimitsOf(string sender);

    /// <summary>What the channel allows to be written there at this moment.</summary>
    WritingRules RulesFor(ChannelRoute route) => new() { OptedOutAt = route.OptedOutAt };

    /// <summary>Whether a failure with this code of the provider's means that the citizen has refused our messages there.</summary>
    bool MeansOptOut(string? errorCode) => false;

    /// <summary>What an operator can do about a failure with this code, in plain words; null leaves it to the outbox.</summary>
    string? AdviceFor(string? errorCode) => null;

    /// <summary>How many messages on the wire this one takes; 1 or more.</summary>
    int PartsOf(OutboundMessage message);

    /// <summary>
    /// Sends the part <see cref="OutboundMessage.Part"/>, once. An exception counts as <see cref="SendResult.Unknown"/>: the
    /// message may have left.
    /// </summary>
    Task<SendResult> SendAsync(OutboundMessage message, CancellationToken cancellationToken);

    /// <summary>
    /// Whether the last attempt arrived at the provider, asked before it is repeated. A provider that can't tell leaves this
    /// as it is, and the message is sent again: rather twice than never.
    /// </summary>
    Task<LookupResult> FindAsync(OutboundMessage message, CancellationToken cancellationToken) => Task.FromResult(LookupResult.NotSent);
}
