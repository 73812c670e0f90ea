using Orleans.Concurrency;

namespace ContactBot.Conversations.Outbox;

/// <summary>
/// One address of the municipality on one channel; the key is <see cref="Storage.Outbox.ChannelRoute.SenderKey"/>. Everything that
/// goes out from it goes through here, in order for each citizen and within the provider's rate.
/// </summary>
public interface ISenderGrain : IGrainWithStringKey
{
    /// <summary>There may be something to send.</summary>
    [OneWay]
    Task WakeAsync();
}
